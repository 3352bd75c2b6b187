package org.clearway.localstack.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clearway.localservers.LogTail;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.stack.Installation;

/** Builds the modules whose jars are missing or older than their sources. */
final class MavenBuild {
    private static final Pattern NO_NETWORK = Pattern.compile(
            "Unknown host|UnknownHostException|Network is unreachable|Connection refused|Could not transfer|No route");
    private static final int LAST_LINES = 12;

    private final Installation installation;

    MavenBuild(Installation installation) {
        this.installation = installation;
    }

    boolean isOutdated(BootJar jar) {
        Path module = installation.root().resolve(jar.module());
        return jar.built()
                .map(built -> Sources.newest(List.of(
                                installation.root().resolve("pom.xml"),
                                installation.root().resolve("libs"),
                                module.resolve("pom.xml"),
                                module.resolve("src/main")))
                        .isAfter(builtAt(jar, built)))
                .orElse(true);
    }

    void build(List<BootJar> jars) {
        Path log = installation.log("build");
        int exit = JavaCommand.run(command(jars), Map.of(), log);
        if (exit != 0) {
            throw failure(log);
        }
        jars.forEach(jar -> touch(stamp(jar)));
    }

    private List<String> command(List<BootJar> jars) {
        return List.of(
                String.valueOf(installation.root().resolve("mvnw")),
                "--file",
                String.valueOf(installation.root().resolve("pom.xml")),
                "--quiet",
                "--threads",
                "1C",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip",
                "--projects",
                String.join(",", jars.stream().map(BootJar::module).toList()),
                "--also-make",
                "package");
    }

    private ServerFailed failure(Path log) {
        List<String> last = LogTail.of(log, LAST_LINES);
        if (last.stream().anyMatch(line -> NO_NETWORK.matcher(line).find())) {
            return new ServerFailed("The libraries for the first build could not be fetched: connect this machine to a"
                    + " network, then try again (see " + log + ").");
        }
        return new ServerFailed("The build failed; the last lines of " + log + " are:" + System.lineSeparator()
                + String.join(System.lineSeparator(), last));
    }

    /** Maven leaves a jar alone that would be the same, so its own time may be older than its sources. */
    private Instant builtAt(BootJar jar, Path built) {
        Instant made = Sources.changedAt(built);
        Instant checked = Files.exists(stamp(jar)) ? Sources.changedAt(stamp(jar)) : made;
        return made.isAfter(checked) ? made : checked;
    }

    private Path stamp(BootJar jar) {
        return installation.apps().resolve(jar.module() + ".built");
    }

    private static void touch(Path stamp) {
        try {
            Files.createDirectories(stamp.getParent());
            Files.deleteIfExists(stamp);
            Files.createFile(stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
