package org.clearway.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearway.localservers.Folders;
import org.clearway.localstack.stack.CommandLock;
import org.clearway.localstack.stack.Installation;
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
        Installation own = installation();
        try {
            for (Path folder : List.of(own.home().resolve("data"), own.home().resolve("logs"), own.mail())) {
                Folders.delete(folder);
            }
            Files.deleteIfExists(own.clock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.say("all data deleted");
    }
}
