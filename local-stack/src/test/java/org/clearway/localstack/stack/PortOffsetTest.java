package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortOffsetTest {
    @Test
    void isNothingWhereItIsNotSet() {
        assertThat(PortOffset.of(Map.of()).value()).isZero();
        assertThat(PortOffset.of(Map.of("CLEARWAY_PORT_OFFSET", " ")).value()).isZero();
    }

    @Test
    void isTheNumberGiven() {
        assertThat(PortOffset.of(Map.of("CLEARWAY_PORT_OFFSET", "12000")).value())
                .isEqualTo(12_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "30001", "1.5", "99999999999"})
    void saysInASentenceWhatItMayBe(String given) {
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> PortOffset.of(Map.of("CLEARWAY_PORT_OFFSET", given)))
                .withMessage("CLEARWAY_PORT_OFFSET must be a number from 0 to 30000, not \"" + given + "\".");
    }
}
