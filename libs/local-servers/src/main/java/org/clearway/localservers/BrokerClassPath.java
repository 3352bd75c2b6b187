package org.clearway.localservers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The jars that a Kafka broker needs, picked by name from what is at hand, so that nothing else gets into its JVM. */
public record BrokerClassPath(List<Path> jars) {
    /** Beginnings of the file names; kafka-clients and Logback are shared with the services. */
    private static final List<String> NEEDED = List.of(
            "kafka_2.13-",
            "kafka-clients-",
            "kafka-server-",
            "kafka-group-",
            "kafka-transaction-",
            "kafka-metadata-",
            "kafka-storage-",
            "kafka-raft-",
            "kafka-coordinator-",
            "kafka-share-",
            "kafka-tools-api-",
            "scala-",
            "pcollections-",
            "HdrHistogram-",
            "hash4j-",
            "argparse4j-",
            "commons-validator-",
            "jackson-core-2",
            "jackson-annotations-2",
            "jackson-databind-2",
            "jackson-dataformat-",
            "jackson-datatype-jdk8-2",
            "snakeyaml-",
            "jopt-simple-",
            "jose4j-",
            "metrics-core-2",
            "re2j-",
            "caffeine-",
            "slf4j-api-",
            "logback-",
            "log4j-api-",
            "log4j-to-slf4j-",
            "zstd-jni-",
            "lz4-java-",
            "snappy-java-");

    public BrokerClassPath {
        jars = jars.stream().filter(BrokerClassPath::isNeeded).toList();
        if (jars.stream().noneMatch(jar -> name(jar).startsWith("kafka_2.13-"))) {
            throw new ServerFailed("The jars of Apache Kafka are not on the class path: build the project again.");
        }
    }

    /** From the class path of this JVM. */
    public static BrokerClassPath current() {
        String classPath = System.getProperty("java.class.path", "");
        return new BrokerClassPath(
                Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList());
    }

    /** From a folder of jars. */
    public static BrokerClassPath of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new BrokerClassPath(files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String asArgument() {
        return String.join(
                File.pathSeparator,
                jars.stream().map(jar -> String.valueOf(jar.toAbsolutePath())).toList());
    }

    private static boolean isNeeded(Path jar) {
        return NEEDED.stream().anyMatch(beginning -> name(jar).startsWith(beginning))
                && name(jar).endsWith(".jar");
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }
}
