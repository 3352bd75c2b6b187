package org.clearway.project.it;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Topics as another service sees and writes them. */
final class Topic {
    private final String servers;

    Topic(String servers) {
        this.servers = servers;
    }

    /** One event of a topic. */
    record Seen(String type, String subject, long sequence, String occurredOn, String agency, JsonNode data) {}

    /** Everything on the topic now, as read_committed sees it. */
    List<Seen> read(String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> seen.add(seen(found)));
            }
            return seen;
        }
    }

    /** Writes a fact as another service's relay does. */
    void write(String topic, Fact fact) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> made = new ProducerRecord<>(topic, fact.subject(), fact.data());
            header(made, "ce_specversion", "1.0");
            header(made, "ce_id", fact.source() + ":" + fact.subject() + "-" + fact.sequence());
            header(made, "ce_source", fact.source());
            header(made, "ce_type", fact.type());
            header(made, "ce_time", Instant.EPOCH.toString());
            header(made, "ce_subject", fact.subject());
            header(made, "ce_sequence", Long.toString(fact.sequence()));
            header(made, "ce_position", "0-" + fact.sequence());
            header(made, "ce_occurredon", fact.occurredOn().toString());
            header(made, "ce_agency", fact.agency());
            producer.send(made).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A fact of another service. */
    record Fact(
            String source,
            String type,
            String subject,
            long sequence,
            LocalDate occurredOn,
            String agency,
            String data) {}

    private static void header(ProducerRecord<String, String> made, String name, String value) {
        made.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Seen seen(ConsumerRecord<String, String> found) {
        return new Seen(
                header(found, "ce_type"),
                header(found, "ce_subject"),
                Long.parseLong(header(found, "ce_sequence")),
                header(found, "ce_occurredon"),
                header(found, "ce_agency"),
                JsonMapper.shared().readTree(found.value()));
    }

    private static String header(ConsumerRecord<String, String> found, String name) {
        return new String(found.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
