package org.clearway.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCodesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "250 OK, 250",
                "250 2.0.0 Ok: queued as 4VbX, 250 2.0.0",
                "550-5.1.1 <head@agency.example> no such user, 550 5.1.1",
                "451 4.7.1 try again, 451 4.7.1",
                "no code at all <head@agency.example>, -",
            })
    void keepCodesAndDropTheWords(String answer, String codes) {
        assertThat(StatusCodes.of(answer)).isEqualTo(codes);
    }
}
