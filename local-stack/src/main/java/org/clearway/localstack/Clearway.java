package org.clearway.localstack;

import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.record.VerifyRecordCommand;
import org.clearway.localstack.stack.PortOffset;
import org.clearway.localstack.walkthrough.WalkthroughCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code clearway}. */
@Command(
        name = "clearway",
        description = "Runs all of Clearway on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            ClockCommand.class,
            TrainCommand.class,
            WalkthroughCommand.class,
            VerifyRecordCommand.class
        })
public final class Clearway {
    private Clearway() {}

    public static void main(String[] arguments) {
        try {
            // Before the commands are made: their addresses depend on it.
            PortOffset.of(System.getenv());
        } catch (ServerFailed failure) {
            System.err.println(failure.getMessage());
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Clearway()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof ServerFailed)) {
                throw failure; // a fault of ours: the trace helps
            }
            command.getErr().println(failure.getMessage());
            command.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
