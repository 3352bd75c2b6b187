package org.clearway.clearance.it;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clearway.testkit.RealKafka;

/** Writes to topics what other services say, and reads what ours says. */
public final class Topics {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealKafka.shared().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Topics() {}

    /** Publishes one event as a foreign service does. */
    public static void say(
            String topic, String type, String subject, long sequence, String occurredOn, String agency, String data) {
        ProducerRecord<String, byte[]> made =
                new ProducerRecord<>(topic, subject, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        topic + "-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_position",
                        "0-" + sequence,
                        "ce_time",
                        "2026-11-23T02:00:00Z",
                        "ce_occurredon",
                        occurredOn,
                        "ce_agency",
                        agency)
                .forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(made).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is on a topic now, as read_committed consumers see it. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> reading =
                Map.of("bootstrap.servers", RealKafka.shared().bootstrapServers(), "isolation.level", "read_committed");
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, byte[]> met : consumer.poll(Duration.ofMillis(300))) {
                    records.add(new ConsumerRecord<>(
                            met.topic(),
                            met.partition(),
                            met.offset(),
                            met.timestamp(),
                            met.timestampType(),
                            met.serializedKeySize(),
                            met.serializedValueSize(),
                            met.key(),
                            new String(met.value(), StandardCharsets.UTF_8),
                            met.headers(),
                            met.leaderEpoch()));
                }
            }
        }
        return records;
    }

    /** A header as text. */
    public static String header(ConsumerRecord<String, String> met, String name) {
        return new String(met.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
