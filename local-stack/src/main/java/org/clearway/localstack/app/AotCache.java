package org.clearway.localstack.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clearway.localstack.stack.Installation;

/** An application's ahead-of-time cache: loaded and linked classes from a training run, which halve its start. */
final class AotCache {
    private final Installation installation;
    private final JavaApp app;

    AotCache(Installation installation, JavaApp app) {
        this.installation = installation;
        this.app = app;
    }

    /** The flag that uses the cache; none when there is no cache for this code. */
    List<String> flag() {
        return isThere() ? List.of("-XX:AOTCache=" + file()) : List.of();
    }

    boolean isThere() {
        return Files.exists(file()) && Fingerprint.matches(stamp(), fingerprint());
    }

    /** Runs the application until it is configured, and stores what it loaded; false when that fails. */
    boolean train() {
        // Taken before: a build may change the code meanwhile, and then this cache is not for it.
        String trained = fingerprint();
        Path fresh = installation.apps().resolve(app.name() + ".aot.new");
        List<String> training =
                List.of("-XX:AOTCacheOutput=" + fresh, "-Dspring.context.exit=onRefresh", "-Xlog:aot=error");
        List<String> command = JavaCommand.of(app.heapMib(), training, app.code());
        int exit = rehearse(command);
        if (exit != 0 || !Files.exists(fresh)) {
            return false;
        }
        try {
            Files.deleteIfExists(stamp());
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(stamp(), trained);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rehearsal leaves nothing behind: it has a database of its own, and takes nobody's port. */
    private int rehearse(List<String> command) {
        Map<String, String> environment = new TreeMap<>(app.environment());
        environment.put("SERVER_PORT", "0");
        TrainingDatabase.enter(environment);
        try {
            return JavaCommand.run(command, environment, installation.log("aot-" + app.name()));
        } finally {
            TrainingDatabase.drop(environment);
        }
    }

    private String fingerprint() {
        return app.code().fingerprint() + "\n" + JavaCommand.fingerprint();
    }

    private Path file() {
        return installation.apps().resolve(app.name() + ".aot");
    }

    private Path stamp() {
        return installation.apps().resolve(app.name() + ".aot.made-for");
    }
}
