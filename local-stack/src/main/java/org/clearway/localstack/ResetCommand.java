package org.clearway.localstack;

import org.clearway.localstack.stack.CommandLock;
import org.clearway.localstack.stack.Progress;
import picocli.CommandLine.Command;

/** Stops everything and deletes the data: the next start is a first one. Secrets and built applications stay. */
@Command(name = "reset", description = "Stops everything and deletes all data, mails and logs.")
final class ResetCommand extends StackCommand {
    @Override
    public Integer call() {
        CommandLock.holding(installation(), this::reset);
        return 0;
    }

    private void reset() {
        Progress progress = progress();
        new StackStop(stack(), progress).stop();
        new DataReset(installation()).deleteWhenStopped(stack().parts());
        progress.say("all data deleted");
    }
}
