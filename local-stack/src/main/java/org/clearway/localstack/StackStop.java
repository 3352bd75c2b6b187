package org.clearway.localstack;

import org.clearway.localstack.app.Trainer;
import org.clearway.localstack.stack.Parallel;
import org.clearway.localstack.stack.PartRunner;
import org.clearway.localstack.stack.Progress;
import org.clearway.localstack.stack.Stack;

/** Stops the applications, then the servers that they need. */
final class StackStop {
    private final Stack stack;
    private final Progress progress;

    StackStop(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    void stop() {
        new Trainer(stack.installation()).stop();
        Parallel.each(stack.apps(), app -> new PartRunner(stack.installation(), app).stop(progress));
        Parallel.each(stack.servers(), server -> new PartRunner(stack.installation(), server).stop(progress));
        progress.say("all stopped");
    }
}
