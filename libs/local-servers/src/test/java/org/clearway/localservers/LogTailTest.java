package org.clearway.localservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void tellsTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "one\n\ntwo\nthree\n");
        assertThat(LogTail.of(log, 2)).containsExactly("two", "three");
        assertThat(LogTail.explainEnd("mongod", log)).startsWith("mongod ended").contains("three");
    }

    @Test
    void saysInOneSentenceThatTheDiskIsFull() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "write failed: No space left on device\nabort\n");
        assertThat(LogTail.explainEnd("mongod", log))
                .isEqualTo("mongod ended because the disk is full: make room, then start again.");
    }

    @Test
    void knowsNothingWithoutALog() {
        assertThat(LogTail.of(folder.resolve("none.log"), 5)).isEmpty();
    }
}
