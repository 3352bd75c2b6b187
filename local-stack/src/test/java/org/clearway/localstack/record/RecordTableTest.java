package org.clearway.localstack.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTableTest {
    @Test
    void showsACleanServiceInOneLine() {
        RecordRow row = aCleanRow();

        assertThat(row.isClean()).isTrue();
        assertThat(RecordTable.lines(List.of(row)))
                .hasSize(2)
                .last()
                .asString()
                .matches("project-service +120 +0 +0 +0 +0 +30 equal +7 equal +0 +0");
    }

    @Test
    void countsWhatDiffersAndNamesEachFault() {
        RecordRow row = new RecordRow(
                "complaint-service",
                9,
                1,
                0,
                0,
                0,
                3,
                2,
                5,
                0,
                0,
                0,
                List.of("complaint-service:0-7-0 is not on the topic"));

        assertThat(row.isClean()).isFalse();
        assertThat(RecordTable.lines(List.of(row)))
                .anyMatch(line -> line.contains("2 of 3 differ"))
                .contains("complaint-service: complaint-service:0-7-0 is not on the topic");
    }

    @Test
    void isNotCleanWhileAnythingWaitsOrIsParked() {
        assertThat(new RecordRow("a", 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, List.of()).isClean())
                .isFalse();
        assertThat(new RecordRow("a", 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, List.of()).isClean())
                .isFalse();
    }

    private static RecordRow aCleanRow() {
        return new RecordRow("project-service", 120, 0, 0, 0, 0, 30, 0, 7, 0, 0, 0, List.of());
    }
}
