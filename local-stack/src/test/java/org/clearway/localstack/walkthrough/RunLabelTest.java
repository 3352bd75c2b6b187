package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;

class RunLabelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void marksPapersProjectsAndRequestsOfAStory() {
        RunLabel label = RunLabel.of("thu1", NOW);

        assertThat(label.paper(7, "QD")).isEqualTo("7/MAUTHU1-QD");
        assertThat(label.projectCode(7)).isEqualTo("mau-thu1-7");
        assertThat(label.prefix(7)).isEqualTo("walkthrough-thu1-7");
    }

    @Test
    void makesANewLabelEveryMillisecond() {
        assertThat(RunLabel.of(null, NOW).text())
                .matches("[a-z0-9]{8}")
                .isNotEqualTo(RunLabel.of(null, NOW.plusMillis(1)).text());
    }

    @Test
    void refusesWhatCouldNotStandInANumber() {
        assertThatThrownBy(() -> RunLabel.of("a-b", NOW))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("1 to 16 letters and digits");
    }
}
