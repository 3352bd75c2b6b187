package org.clearway.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aBoundChildDiesWithItsParentEvenByKill() throws Exception {
        Process parent = startParent(Lifetime.WITH_PARENT);
        ProcessHandle child = child();
        parent.destroyForcibly().waitFor();
        await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
    }

    @Test
    void aDetachedChildLivesOn() throws Exception {
        startParent(Lifetime.DETACHED).destroyForcibly().waitFor();
        ServerProcess child = ServerProcess.find("sleep", child().pid(), startOf(child()), folder.resolve("child.log"))
                .orElseThrow();
        assertThat(child.isRunning()).isTrue();
        child.stop(Duration.ofSeconds(10));
        assertThat(child.isRunning()).isFalse();
    }

    @Test
    void isNotFoundUnderAnIdThatWasUsedAgain() throws IOException {
        ServerProcess child = ServerProcess.start(
                "sleep", List.of("sleep", "60"), Map.of(), folder.resolve("a.log"), Lifetime.WITH_PARENT);
        assertThat(ServerProcess.find("sleep", child.pid(), child.startedAt().minusSeconds(60), child.log()))
                .isEmpty();
        child.kill();
    }

    @Test
    void leavesNoProcessWhenAStepOfItsStartFails() {
        ServerProcess child = ServerProcess.start(
                "sleep", List.of("sleep", "60"), Map.of(), folder.resolve("a.log"), Lifetime.DETACHED);
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> child.killedUnless(process -> {
                    throw new ServerFailed("refused");
                }));
        assertThat(child.isRunning()).isFalse();
    }

    private Process startParent(Lifetime lifetime) throws IOException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentMain.class.getName(),
                        lifetime.name(),
                        folder.toString())
                .inheritIO()
                .start();
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(folder.resolve("pid")));
        return parent;
    }

    private ProcessHandle child() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid"))))
                .orElseThrow();
    }

    private static java.time.Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElseThrow();
    }
}
