package org.clearway.localstack;

import java.util.Locale;
import org.clearway.localstack.stack.PartRunner;
import picocli.CommandLine.Command;

/** One line for each process. */
@Command(name = "status", description = "One line per process: name, process id, port, state, memory.")
final class StatusCommand extends StackCommand {
    @Override
    public Integer call() {
        out().printf(Locale.ROOT, "%-22s %8s %6s  %-9s %9s%n", "NAME", "PROCESS", "PORT", "STATE", "MEMORY");
        for (PartRunner runner : runners(stack().parts())) {
            out().println(runner.status().line());
        }
        out().flush();
        return 0;
    }
}
