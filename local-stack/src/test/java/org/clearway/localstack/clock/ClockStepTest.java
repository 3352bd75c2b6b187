package org.clearway.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockStepTest {
    @Test
    void countsDaysHoursAndMinutes() {
        assertThat(ClockStep.parse("+90d")).isEqualTo(Duration.ofDays(90));
        assertThat(ClockStep.parse("+36h")).isEqualTo(Duration.ofHours(36));
        assertThat(ClockStep.parse("+15m")).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1d", "90d", "+d", "+1.5h", "+1w", "+999999d", ""})
    void refusesWhatIsNotAStepForward(String typed) {
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> ClockStep.parse(typed))
                .withMessageContaining("forward only");
    }
}
