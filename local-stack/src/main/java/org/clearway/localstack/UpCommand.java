package org.clearway.localstack;

import java.util.List;
import org.clearway.localstack.app.JavaApp;
import org.clearway.localstack.app.Preparation;
import org.clearway.localstack.stack.CommandLock;
import org.clearway.localstack.stack.Parallel;
import org.clearway.localstack.stack.PartRunner;
import org.clearway.localstack.stack.Progress;
import picocli.CommandLine.Command;

/** Starts everything that does not run, building it first where needed, and waits until all is ready. */
@Command(name = "up", description = "Builds what is not built, starts what does not run, waits until all is ready.")
final class UpCommand extends StackCommand {
    @Override
    public Integer call() {
        installation().prepare();
        CommandLock.holding(installation(), this::bringUp);
        new Welcome(out()).print();
        return 0;
    }

    private void bringUp() {
        Progress progress = progress();
        Preparation preparation = new Preparation(installation(), progress);
        runners(stack().parts()).forEach(PartRunner::requirePorts);
        List<JavaApp> missing = stack().apps().stream()
                .filter(app -> !new PartRunner(installation(), app).isRunning())
                .toList();
        preparation.build(missing);
        start(runners(stack().servers()), progress);
        preparation.train(missing);
        start(runners(stack().apps()), progress);
    }

    private static void start(List<PartRunner> runners, Progress progress) {
        Parallel.each(runners, runner -> {
            runner.start(progress);
            runner.awaitReady(progress);
        });
    }
}
