package org.clearway.localstack;

import org.clearway.localstack.stack.CommandLock;
import picocli.CommandLine.Command;

/** Stops everything; the data stays. */
@Command(name = "down", description = "Stops everything; the data stays.")
final class DownCommand extends StackCommand {
    @Override
    public Integer call() {
        CommandLock.holding(installation(), () -> new StackStop(stack(), progress()).stop());
        return 0;
    }
}
