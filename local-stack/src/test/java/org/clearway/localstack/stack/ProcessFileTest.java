package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessFileTest {
    @TempDir
    Path root = Path.of("");

    @Test
    void findsTheProcessAgainAndSeesThatItDied() {
        Installation installation = new Installation(root);
        ProcessFile file = new ProcessFile(installation, "sleeper");
        assertThat(file.isThere()).isFalse();
        ServerProcess process = ServerProcess.start(
                "sleeper", List.of("sleep", "60"), Map.of(), installation.log("sleeper"), Lifetime.WITH_PARENT);
        file.write(process);
        assertThat(file.running())
                .hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(process.pid()));
        process.kill();
        assertThat(file.running()).isEmpty();
        assertThat(file.isThere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "47", "47 2026-01-3", "x 2026-01-31T08:00:00Z", "1 2 3"})
    void takesATornFileForNoProcess(String torn) throws IOException {
        Installation installation = new Installation(root);
        Files.createDirectories(installation.pids());
        Files.writeString(installation.pids().resolve("sleeper"), torn);
        assertThat(new ProcessFile(installation, "sleeper").running()).isEmpty();
    }
}
