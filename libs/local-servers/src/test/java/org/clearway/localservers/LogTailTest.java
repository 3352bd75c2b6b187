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
    void namesTheLibraryThatTheMachineLacks() throws IOException {
        Path log = Files.writeString(
                folder.resolve("a.log"),
                "/opt/mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object file\n");
        assertThat(LogTail.explainEnd("mongod", log))
                .isEqualTo("mongod cannot run because this machine lacks the library libcurl.so.4: install it"
                        + " (on Debian and Ubuntu: apt-get install libcurl4), then start again.");
    }

    @Test
    void doesNotTakeAnEarlierEndForTheLast() throws IOException {
        String later = "line\n".repeat(20);
        Path log = Files.writeString(
                folder.resolve("a.log"), "error while loading shared libraries: libcurl.so.4: no\n" + later);
        assertThat(LogTail.explainEnd("mongod", log)).startsWith("mongod ended");
    }

    @Test
    void knowsNothingWithoutALog() {
        assertThat(LogTail.of(folder.resolve("none.log"), 5)).isEmpty();
    }
}
