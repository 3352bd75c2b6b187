package org.clearway.localservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {
    private static final TopicPartition PAPERS = new TopicPartition("papers", 0);

    @TempDir
    Path folder = Path.of("");

    @Test
    void keepsCommittedRecordsOverAKillAndARestart() throws Exception {
        ServerPlace place = new ServerPlace(
                Ports.free(), folder.resolve("data"), folder.resolve("kafka.log"), Lifetime.WITH_PARENT);
        try (KafkaBroker broker = KafkaBroker.start(place, Ports.free())) {
            createTopic(broker);
            sendInATransaction(broker, "before the kill");
            broker.kill();
            assertThat(broker.process().isRunning()).isFalse();
            broker.restart();
            sendInATransaction(broker, "after the restart");
            assertThat(read(broker)).containsExactly("before the kill", "after the restart");
        }
    }

    @Test
    void runsInASmallJvmAndTellsOfItsProcess() throws Exception {
        ServerPlace place = new ServerPlace(
                Ports.free(), folder.resolve("data"), folder.resolve("kafka.log"), Lifetime.WITH_PARENT);
        List<ServerProcess> told = new ArrayList<>();
        try (KafkaBroker broker =
                KafkaBroker.start(BrokerClassPath.current(), BrokerJvm.small(), place, Ports.free(), told::add)) {
            createTopic(broker);
            sendInATransaction(broker, "one");
            sendInATransaction(broker, "two");
            assertThat(read(broker)).containsExactly("one", "two");
            assertThat(told)
                    .singleElement()
                    .satisfies(process ->
                            assertThat(process.pid()).isEqualTo(broker.process().pid()));
        }
    }

    private static void createTopic(KafkaBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("papers", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void sendInATransaction(KafkaBroker broker, String paper) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "desk");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>("papers", paper));
            producer.commitTransaction();
            sent.get();
        }
    }

    private static List<String> read(KafkaBroker broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PAPERS));
            consumer.seekToBeginning(List.of(PAPERS));
            List<String> found = new ArrayList<>();
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (found.size() < 2 && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> paper : consumer.poll(Duration.ofMillis(200))) {
                    found.add(paper.value());
                }
            }
            return found;
        }
    }
}
