package org.clearway.localstack.app;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Progress;

/** Makes applications that do not run ready to be started: built, extracted, with a cache. */
public final class Preparation {
    private final Installation installation;
    private final Progress progress;

    public Preparation(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** Builds what is missing or outdated. Those that run are left alone: their code must not change under them. */
    public void build(List<JavaApp> apps) {
        MavenBuild maven = new MavenBuild(installation);
        List<BootJar> outdated = apps.stream()
                .flatMap(Preparation::bootJar)
                .filter(maven::isOutdated)
                .toList();
        if (!outdated.isEmpty()) {
            List<String> modules = outdated.stream().map(BootJar::module).toList();
            progress.say("building " + String.join(", ", modules) + " (the first time fetches libraries)");
            maven.build(outdated);
        }
        for (JavaApp app : apps) {
            switch (app.code()) {
                case BootJar jar -> jar.extract();
                case SupportCode support -> support.copy();
            }
        }
    }

    /** Makes the caches that are missing, as many at once as the machine has cores. The servers must run. */
    public void train(List<JavaApp> apps) {
        List<JavaApp> untrained = apps.stream()
                .filter(app -> !new AotCache(installation, app).isThere())
                .toList();
        if (untrained.isEmpty()) {
            return;
        }
        progress.say("making start-up caches (once per build)");
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> runs = untrained.stream()
                    .<Future<?>>map(app -> pool.submit(() -> train(app)))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        } catch (ExecutionException e) {
            throw new ServerFailed("Making a start-up cache failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted: try again.", e);
        }
    }

    private void train(JavaApp app) {
        boolean trained = new AotCache(installation, app).train();
        progress.say(
                trained
                        ? "  cache of " + app.name()
                        : "  no cache of " + app.name() + ", it starts slower; see "
                                + installation.log("aot-" + app.name()));
    }

    private static Stream<BootJar> bootJar(JavaApp app) {
        return app.code() instanceof BootJar jar ? Stream.of(jar) : Stream.empty();
    }
}
