package org.clearway.localservers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A real Apache Kafka of one node (KRaft: broker and controller in one) in a JVM of its own. */
public final class KafkaBroker implements AutoCloseable {
    private static final String NAME = "Kafka";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(3);

    private final BrokerClassPath classPath;
    private final ServerPlace place;
    private final int controllerPort;
    private ServerProcess process;

    private KafkaBroker(BrokerClassPath classPath, ServerPlace place, int controllerPort) {
        this.classPath = classPath;
        this.place = place;
        this.controllerPort = controllerPort;
        this.process = launch();
    }

    /** Starts a broker, formats its folder when that is new, and waits until it answers. */
    public static KafkaBroker start(BrokerClassPath classPath, ServerPlace place, int controllerPort) {
        Ports.requireFree(place.port(), NAME);
        Ports.requireFree(controllerPort, "Kafka's controller");
        return new KafkaBroker(classPath, place, controllerPort);
    }

    public static KafkaBroker start(ServerPlace place, int controllerPort) {
        return start(BrokerClassPath.current(), place, controllerPort);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + place.port();
    }

    public ServerProcess process() {
        return process;
    }

    public void stop() {
        process.stop(STOP_PATIENCE);
    }

    public void kill() {
        process.kill();
    }

    /** Starts the broker again on the same ports and data. */
    public void restart() {
        stop();
        process = launch();
    }

    @Override
    public void close() {
        stop();
    }

    private ServerProcess launch() {
        Path settings = writeSettings();
        if (!Files.exists(place.dataDir().resolve("logs/meta.properties"))) {
            format(settings);
        }
        List<String> command = java("-XX:+UseCompactObjectHeaders", "-Xmx256m", "-XX:MaxMetaspaceSize=128m");
        command.addAll(List.of("kafka.Kafka", String.valueOf(settings)));
        ServerProcess started = ServerProcess.start(NAME, command, Map.of(), place.log(), place.lifetime());
        started.awaitReady(() -> Ports.isOpen(place.port()), START_PATIENCE);
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
                20,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                100))) {
            started.awaitReady(() -> answers(admin), START_PATIENCE);
        }
        return started;
    }

    private void format(Path settings) {
        List<String> command = java("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(
                "kafka.tools.StorageTool",
                "format",
                "--standalone",
                "--cluster-id",
                org.apache.kafka.common.Uuid.randomUuid().toString(),
                "--config",
                String.valueOf(settings)));
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new ServerFailed(LogTail.explainEnd("Kafka's format tool", place.log()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Starting Kafka was interrupted: try again.", e);
        }
    }

    private List<String> java(String... flags) {
        List<String> command = new ArrayList<>();
        command.add(String.valueOf(Path.of(System.getProperty("java.home"), "bin", "java")));
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of(flags));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dlogback.configurationFile="
                + place.dataDir().toAbsolutePath().resolve("logback.xml"));
        command.add("-cp");
        command.add(classPath.asArgument());
        return command;
    }

    private Path writeSettings() {
        Path settings = place.dataDir().toAbsolutePath().resolve("server.properties");
        try (InputStream logback = Objects.requireNonNull(KafkaBroker.class.getResourceAsStream("kafka-logback.xml"))) {
            Files.createDirectories(place.dataDir());
            Files.createDirectories(place.log().toAbsolutePath().getParent());
            Files.writeString(settings, new KafkaSettings(place, controllerPort).asProperties());
            Files.copy(logback, settings.resolveSibling("logback.xml"), StandardCopyOption.REPLACE_EXISTING);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false; // it is still starting
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
