package org.clearway.localstack;

import java.net.URI;
import java.util.List;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.app.JavaApp;
import org.clearway.localstack.app.Preparation;
import org.clearway.localstack.app.Trainer;
import org.clearway.localstack.sample.SampleLoader;
import org.clearway.localstack.sample.SampleRefused;
import org.clearway.localstack.secret.DemoSecrets;
import org.clearway.localstack.stack.CommandLock;
import org.clearway.localstack.stack.Parallel;
import org.clearway.localstack.stack.Part;
import org.clearway.localstack.stack.PartRunner;
import org.clearway.localstack.stack.Progress;
import org.clearway.localstack.stack.Stack;
import org.clearway.localstack.token.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts everything that does not run, building it first where needed, and waits until all is ready. */
@Command(name = "up", description = "Builds what is not built, starts what does not run, waits until all is ready.")
final class UpCommand extends StackCommand {
    @Parameters(arity = "0..*", description = "Only these processes, as status names them; without any, all.")
    List<String> names = List.of();

    @Override
    public Integer call() {
        names.forEach(stack()::find);
        installation().prepare();
        CommandLock.holding(installation(), this::bringUp);
        if (names.isEmpty()) {
            new Welcome(out()).print();
        }
        return 0;
    }

    private void bringUp() {
        Progress progress = progress();
        Trainer trainer = new Trainer(installation());
        trainer.stop();
        Preparation preparation = new Preparation(installation(), progress);
        List<Part> servers = wanted(stack().servers());
        List<JavaApp> apps = wanted(stack().apps());
        runners(servers).forEach(PartRunner::requirePorts);
        runners(apps).forEach(PartRunner::requirePorts);
        List<JavaApp> missing = apps.stream()
                .filter(app -> !new PartRunner(installation(), app).isRunning())
                .toList();
        preparation.build(missing);
        start(runners(servers), progress);
        start(runners(apps), progress);
        if (names.isEmpty()) {
            loadSample(progress);
        }
        if (trainer.startIfNeeded(apps)) {
            progress.say("start-up caches are made in the background: the next start is faster");
        }
    }

    /** Does nothing where it is loaded already. */
    private void loadSample(Progress progress) {
        Tokens tokens = new Tokens(Stack.ISSUER, DemoSecrets.in(installation().secrets()));
        try {
            SampleLoader.load(URI.create(Stack.GATEWAY), tokens::of, what -> progress.say("sample: " + what));
        } catch (SampleRefused e) {
            throw new ServerFailed(e.getMessage() + "; see ./clearway logs gateway.", e);
        }
    }

    private <T extends Part> List<T> wanted(List<T> parts) {
        return parts.stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
    }

    private static void start(List<PartRunner> runners, Progress progress) {
        Parallel.each(runners, runner -> {
            runner.start(progress);
            runner.awaitReady(progress);
        });
    }
}
