package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private final Timings timings = new Timings();

    @Test
    void tellsMedianAndP95OfEachKind() {
        IntStream.rangeClosed(1, 100).forEach(millis -> timings.add("POST /plans", Duration.ofMillis(millis)));

        assertThat(timings.rows())
                .containsExactly(new Timings.Row("POST /plans", 100, Duration.ofMillis(50), Duration.ofMillis(95)));
    }

    @Test
    void leavesQuestionsOutOfTheCommands() {
        timings.add("GET /plans", Duration.ofSeconds(1));
        timings.add("POST /plans", Duration.ofMillis(8));

        assertThat(timings.commands())
                .isEqualTo(new Timings.Row("all commands", 1, Duration.ofMillis(8), Duration.ofMillis(8)));
    }

    @Test
    void hasNothingToTellBeforeTheFirstCall() {
        assertThat(timings.commands().median()).isZero();
    }
}
