package org.clearway.localservers;

import java.nio.file.Path;
import java.util.Optional;

/** The user's cache folder, by the XDG rule. */
final class UserCache {
    private UserCache() {}

    static Path folder(String name) {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> path.startsWith("/")) // the rule: a relative path is ignored
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("clearway")
                .resolve(name);
    }
}
