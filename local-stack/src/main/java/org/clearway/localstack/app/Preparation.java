package org.clearway.localstack.app;

import java.util.List;
import java.util.stream.Stream;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Progress;

/** Makes applications that do not run ready to be started: built and extracted. */
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

    private static Stream<BootJar> bootJar(JavaApp app) {
        return app.code() instanceof BootJar jar ? Stream.of(jar) : Stream.empty();
    }
}
