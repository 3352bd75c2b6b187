package org.clearway.localstack.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearway.localservers.ServerFailed;

/** Java command lines for small local processes. */
final class JavaCommand {
    static final String JAVA = String.valueOf(Path.of(System.getProperty("java.home"), "bin", "java"));

    /** A cache made with other flags than these is not used: making and using one share this list. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            // Half the start-up time; costs peak speed, which a machine for development does not need.
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=48m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JavaCommand() {}

    static List<String> of(int heapMib, List<String> more, AppCode code) {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(FLAGS);
        command.add("-Xmx" + heapMib + "m");
        command.addAll(more);
        command.addAll(code.arguments());
        return command;
    }

    /** What a cache depends on besides the code. */
    static String fingerprint() {
        return System.getProperty("java.vm.version") + " " + String.join(" ", FLAGS);
    }

    /** Runs a command to its end and tells its exit code. */
    static int run(List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted: try again.", e);
        }
    }
}
