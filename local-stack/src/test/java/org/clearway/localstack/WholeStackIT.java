package org.clearway.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clearway.localservers.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * All processes of the system, started by the command as a user starts it, beside whatever stack runs on this machine:
 * on other ports and with data of its own.
 */
@TestMethodOrder(OrderAnnotation.class)
class WholeStackIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target", "whole-stack").toAbsolutePath();
    /** Keeps all ports below those that the system gives to clients. */
    private static final String PORT_OFFSET = "2500";

    private static final long PATIENCE_MINUTES = 9;

    /** What a command said, and how it ended. */
    private record Said(int exit, String text) {}

    @BeforeAll
    static void comesUp() throws Exception {
        Folders.delete(HOME);
        Files.createDirectories(HOME);
        Said up = clearway("up");
        assertThat(up.exit()).as(up.text()).isZero();
        assertThat(up.text()).contains("Clearway is ready.");
    }

    @AfterAll
    static void goesDown() throws Exception {
        Said down = clearway("down");
        assertThat(down.exit()).as(down.text()).isZero();
    }

    @Test
    @Order(1)
    void showsEveryProcessReady() throws Exception {
        Said status = clearway("status");

        assertThat(status.text().lines().filter(line -> line.contains(" ready ")))
                .hasSize(9);
    }

    @Test
    @Order(2)
    void playsTheStoryFromTheDispatchToTheReplay() throws Exception {
        Said walkthrough = clearway("walkthrough");

        assertThat(walkthrough.exit()).as(walkthrough.text()).isZero();
        // The one trace id from the request through journal and topic to the alert is a check of the story.
        assertThat(walkthrough.text())
                .contains("one trace from the request to event and alerts")
                .contains("The story was played to its end; every outcome was as it must be.");
    }

    @Test
    @Order(3)
    void findsEveryJournaledEventOnceOnItsTopicAndAllCopiesEqual() throws Exception {
        Said record = clearway("verify-record");

        assertThat(record.exit()).as(record.text()).isZero();
        assertThat(record.text()).contains("The record is whole.");
    }

    /** As the script has it: the jar of this module, and its libraries beside it. */
    private static String classPath() throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path folder : List.of(Path.of("target"), Path.of("target", "lib"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .map(file -> file.toAbsolutePath().toString())
                        .sorted()
                        .forEach(jars::add);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Said clearway(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Dclearway.root=" + ROOT,
                "-Dlogback.configurationFile=org/clearway/localstack/command-logback.xml",
                "-cp",
                classPath(),
                "org.clearway.localstack.Clearway"));
        command.addAll(List.of(arguments));
        Path said = HOME.resolve("said-" + arguments[0] + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("CLEARWAY_HOME", HOME.toString());
        builder.environment().put("CLEARWAY_PORT_OFFSET", PORT_OFFSET);
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                .as(arguments[0] + " ends in time")
                .isTrue();
        return new Said(process.exitValue(), Files.readString(said));
    }
}
