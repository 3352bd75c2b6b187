package org.clearway.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.clearway.localservers.LogTail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the last lines of logs. */
@Command(name = "logs", description = "Shows the last lines of one process's log, or of all.")
final class LogsCommand extends StackCommand {
    private static final int LINES_OF_ONE = 60;
    private static final int LINES_OF_EACH = 5;

    @Parameters(arity = "0..1", description = "The process, as status names it.")
    @Nullable
    String service;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing new lines of the one process.")
    boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<String> one = Optional.ofNullable(service);
        if (one.isEmpty()) {
            stack().parts().forEach(part -> print(part.name(), LINES_OF_EACH));
            return 0;
        }
        String name = stack().find(one.get()).name();
        if (follow && Files.exists(installation().log(name))) {
            return follow(name);
        }
        print(name, LINES_OF_ONE);
        return 0;
    }

    private void print(String name, int lines) {
        out().println("== " + installation().log(name));
        LogTail.of(installation().log(name), lines).forEach(out()::println);
        out().flush();
    }

    private int follow(String name) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "tail",
                        "-n",
                        String.valueOf(LINES_OF_ONE),
                        "-F",
                        String.valueOf(installation().log(name)))
                .inheritIO()
                .start()
                .waitFor();
    }
}
