package org.clearway.localstack;

import org.clearway.localstack.app.Trainer;
import picocli.CommandLine.Command;

/** Runs in the background after {@code up}. */
@Command(name = "train", hidden = true, description = "Makes the start-up caches that are missing.")
final class TrainCommand extends StackCommand {
    @Override
    public Integer call() {
        Trainer.train(installation(), stack().apps());
        return 0;
    }
}
