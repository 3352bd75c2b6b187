package org.clearway.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodBinaryTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void takesTheGivenPath() throws IOException {
        Path program = program("given");
        assertThat(find(Map.of("CLEARWAY_MONGOD", program.toString()))).isEqualTo(program);
    }

    @Test
    void refusesAGivenPathThatCannotBeRun() {
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> find(Map.of("CLEARWAY_MONGOD", "/nowhere/mongod")))
                .withMessageContaining("/nowhere/mongod");
    }

    @Test
    void takesTheOneOnThePathBeforeFetching() throws IOException {
        Path program = program("mongod");
        assertThat(find(Map.of("PATH", "/nowhere:" + folder))).isEqualTo(program);
    }

    @Test
    void takesTheOneFetchedEarlier() throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        Path program = program("cache/mongod");
        assertThat(find(Map.of())).isEqualTo(program);
    }

    @Test
    void refusesAWheelWithAnotherContent() {
        MongodWheel forged = new MongodWheel(
                folder.resolve("cache"), true, into -> Files.writeString(into.resolve("a.whl"), "something else"));
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(forged::mongod)
                .withMessageContaining("not the one that was checked");
        assertThat(folder.resolve("cache/mongod")).doesNotExist();
    }

    @Test
    void saysWhatToDoOnAnotherSystem() {
        MongodWheel elsewhere = new MongodWheel(folder.resolve("cache"), false, into -> into);
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(elsewhere::mongod)
                .withMessageContaining("CLEARWAY_MONGOD");
    }

    private Path find(Map<String, String> environment) {
        return new MongodBinary(environment, new MongodWheel(folder.resolve("cache"), true, into -> into)).resolve();
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
