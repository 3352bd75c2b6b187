package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.clearway.localservers.PortTaken;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartRunnerTest {
    private final Progress progress = new Progress(new PrintWriter(new StringWriter()));

    @TempDir
    Path root = Path.of("");

    @Test
    void startsWhatDoesNotRunAndLeavesWhatRuns() {
        PartRunner runner = runner("sleep", "60");
        assertThat(runner.status().state()).isEqualTo(PartStatus.State.STOPPED);
        runner.start(progress);
        runner.awaitReady(progress);
        PartStatus first = runner.status();
        assertThat(first.state()).isEqualTo(PartStatus.State.READY);
        assertThat(first.memoryKib()).isPresent();
        runner.start(progress);
        assertThat(runner.status().pid()).isEqualTo(first.pid());
        runner.stop(progress);
        assertThat(runner.status().state()).isEqualTo(PartStatus.State.STOPPED);
    }

    @Test
    void showsTheLastWordsOfAProcessThatEndsWhileStarting() {
        PartRunner runner = runner("sh", "-c", "echo no such setting; exit 3");
        runner.start(progress);
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> runner.awaitReady(progress))
                .withMessageContaining("sleeper ended")
                .withMessageContaining("no such setting");
        assertThat(runner.status().state()).isEqualTo(PartStatus.State.DEAD);
    }

    @Test
    void knowsTheProcessOfACommandThatWasBrokenOffWhileItWaited() {
        Installation installation = new Installation(root);
        SleepingPart part = new SleepingPart(installation, "sleep", "60");
        part.brokenOff = true;
        assertThatIllegalStateException().isThrownBy(() -> new PartRunner(installation, part).start(progress));
        PartRunner next = new PartRunner(installation, part);
        assertThat(next.isRunning()).isTrue();
        next.stop(progress);
        assertThat(next.isRunning()).isFalse();
    }

    @Test
    void refusesAPortThatSomebodyElseHolds() throws IOException {
        SleepingPart part = new SleepingPart(new Installation(root), "sleep", "60");
        try (ServerSocket other = new ServerSocket(part.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> new PartRunner(new Installation(root), part).requirePorts())
                    .withMessageContaining("needed for the sleeper");
        }
    }

    private PartRunner runner(String... command) {
        Installation installation = new Installation(root);
        return new PartRunner(installation, new SleepingPart(installation, command));
    }
}
