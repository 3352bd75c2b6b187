package org.clearway.localstack.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.localservers.Folders;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.stack.Installation;

/** A module's executable jar. It is run extracted: that starts faster, and a new build does not disturb it. */
public final class BootJar implements AppCode {
    private final Installation installation;
    private final String module;

    public BootJar(Installation installation, String module) {
        this.installation = installation;
        this.module = module;
    }

    String module() {
        return module;
    }

    /** The jar as Maven made it; empty before the first build. */
    Optional<Path> built() {
        Path target = installation.root().resolve(module).resolve("target");
        return Files.isDirectory(target) ? jarIn(target) : Optional.empty();
    }

    @Override
    public List<String> arguments() {
        return List.of("-jar", String.valueOf(jarIn(extracted()).orElseThrow()));
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(built().orElseThrow());
    }

    /** Extracts the built jar unless that was done with the same one before. */
    void extract() {
        Path stamp = installation.apps().resolve(module + ".extracted");
        if (Fingerprint.matches(stamp, fingerprint())) {
            return;
        }
        try {
            Files.deleteIfExists(stamp);
            Folders.delete(extracted());
            Files.createDirectories(extracted());
            runExtraction();
            Files.writeString(stamp, fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runExtraction() {
        List<String> command = List.of(
                JavaCommand.JAVA,
                "-Djarmode=tools",
                "-jar",
                String.valueOf(built().orElseThrow()),
                "extract",
                "--force",
                "--destination",
                String.valueOf(extracted()));
        Path log = installation.log("extract-" + module);
        if (JavaCommand.run(command, Map.of(), log) != 0) {
            throw new ServerFailed("The jar of " + module + " could not be extracted; see " + log + ".");
        }
    }

    private Path extracted() {
        return installation.apps().resolve(module);
    }

    private Optional<Path> jarIn(Path folder) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, module + "-[0-9]*.jar")) {
            for (Path jar : jars) {
                if (!jar.toString().endsWith("-sources.jar")) {
                    return Optional.of(jar);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
