package org.clearway.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ClearwayTest {
    private final StringWriter errors = new StringWriter();
    private final CommandLine command = Clearway.commandLine().setErr(new PrintWriter(errors));

    @Test
    void saysInOneSentenceWhatIsWrong() {
        assertThat(command.execute("clock", "-1d")).isNotZero();
        assertThat(errors.toString().lines()).hasSize(1);
    }

    @Test
    void knowsItsProcesses() {
        assertThat(command.execute("logs", "no-such-service")).isNotZero();
        assertThat(errors.toString()).contains("mongod", "kafka", "support", "insight-service", "gateway");
    }

    @Test
    void hasTheCommandsOfTheReadme() {
        assertThat(command.getSubcommands())
                .containsOnlyKeys(
                        "up",
                        "down",
                        "status",
                        "logs",
                        "reset",
                        "token",
                        "clock",
                        "walkthrough",
                        "verify-record",
                        "train"); // by up itself, hidden
    }
}
