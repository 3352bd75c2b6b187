package org.clearway.localstack.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.ServerProcess;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.ProcessFile;

/**
 * Makes start-up caches in the background, at the lowest priority, while the stack runs: the start that follows a
 * build need not wait for them, and the one after it is faster.
 */
public final class Trainer {
    private static final String NAME = "trainer";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Installation installation;
    private final ProcessFile file;

    public Trainer(Installation installation) {
        this.installation = installation;
        this.file = new ProcessFile(installation, NAME);
    }

    /** Starts it when a cache is missing. */
    public boolean startIfNeeded(List<JavaApp> apps) {
        boolean complete = apps.stream().allMatch(app -> new AotCache(installation, app).isThere());
        if (complete || file.running().isPresent()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19", JavaCommand.JAVA, "-Xmx64m"));
        command.add("-XX:+UseSerialGC");
        command.add("-Dclearway.root=" + installation.root());
        command.add("-Dlogback.configurationFile=org/clearway/localstack/command-logback.xml");
        command.addAll(new SupportCode(installation).classPathArguments());
        command.addAll(List.of("org.clearway.localstack.Clearway", "train"));
        file.write(ServerProcess.start(NAME, command, Map.of(), installation.log(NAME), Lifetime.DETACHED));
        return true;
    }

    /** Stops it with the application that it is training; the cache of that one is made another time. */
    public void stop() {
        file.running().ifPresent(process -> {
            List<ProcessHandle> training = ProcessHandle.of(process.pid()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .toList();
            process.stop(PATIENCE);
            training.forEach(ProcessHandle::destroyForcibly);
        });
        file.delete();
    }

    /** What the background process does: one application after the other. */
    public static void train(Installation installation, List<JavaApp> apps) {
        for (JavaApp app : apps) {
            AotCache cache = new AotCache(installation, app);
            if (!cache.isThere() && !cache.train()) {
                System.out.println("no cache of " + app.name() + ", it starts slower; see the log aot-" + app.name());
            }
        }
    }
}
