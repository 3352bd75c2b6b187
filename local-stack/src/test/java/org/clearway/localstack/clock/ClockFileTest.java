package org.clearway.localstack.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void isNotAheadWithoutAFileOrWithAnEmptyOne() throws IOException {
        Path file = folder.resolve("clock");
        assertThat(new ClockFile(file).offset()).isZero();
        Files.writeString(file, "\n");
        assertThat(new ClockFile(file).offset()).isZero();
    }

    @Test
    void addsStepsAndWritesAnIsoDuration() throws IOException {
        Path file = folder.resolve("clock");
        new ClockFile(file).forward(Duration.ofDays(90));
        assertThat(new ClockFile(file).forward(Duration.ofHours(36))).isEqualTo(Duration.ofHours(90 * 24 + 36));
        assertThat(Files.readString(file)).isEqualTo("PT2196H\n");
    }
}
