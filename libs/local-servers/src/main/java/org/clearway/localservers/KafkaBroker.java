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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A real Apache Kafka of one node (KRaft: broker and controller in one) in a JVM of its own. */
public final class KafkaBroker implements AutoCloseable {
    private static final String NAME = "Kafka";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(3);

    private final BrokerClassPath classPath;
    private final BrokerJvm jvm;
    private final ServerPlace place;
    private final int controllerPort;
    private final Consumer<ServerProcess> launched;
    private ServerProcess process;

    private KafkaBroker(
            BrokerClassPath classPath,
            BrokerJvm jvm,
            ServerPlace place,
            int controllerPort,
            Consumer<ServerProcess> launched) {
        this.classPath = classPath;
        this.jvm = jvm;
        this.place = place;
        this.controllerPort = controllerPort;
        this.launched = launched;
        this.process = launch();
    }

    /**
     * Starts a broker, formats its folder when that is new, and waits until it answers.
     *
     * @param launched is told of the process as soon as it runs, before it is ready
     */
    public static KafkaBroker start(
            BrokerClassPath classPath,
            BrokerJvm jvm,
            ServerPlace place,
            int controllerPort,
            Consumer<ServerProcess> launched) {
        Ports.requireFree(place.port(), NAME);
        Ports.requireFree(controllerPort, "Kafka's controller");
        return new KafkaBroker(classPath, jvm, place, controllerPort, launched);
    }

    public static KafkaBroker start(BrokerClassPath classPath, ServerPlace place, int controllerPort) {
        return start(classPath, BrokerJvm.fast(), place, controllerPort, process -> {});
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
        List<String> command = java(Stream.concat(Stream.of("-XX:+UseCompactObjectHeaders"), jvm.flags().stream())
                .toList());
        command.addAll(List.of("kafka.Kafka", String.valueOf(settings)));
        ServerProcess started = ServerProcess.start(NAME, command, jvm.environment(), place.log(), place.lifetime());
        return started.killedUnless(this::awaitReady);
    }

    private void awaitReady(ServerProcess started) {
        launched.accept(started);
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
    }

    private void format(Path settings) {
        List<String> command = java(List.of("-XX:TieredStopAtLevel=1"));
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

    private List<String> java(List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(String.valueOf(Path.of(System.getProperty("java.home"), "bin", "java")));
        command.add("-XX:+UseSerialGC");
        command.addAll(flags);
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
