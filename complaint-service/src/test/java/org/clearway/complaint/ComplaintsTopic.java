package org.clearway.complaint;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.clearway.testkit.RealKafka;

/** What is on our topic, as {@code read_committed} readers see it. */
final class ComplaintsTopic {
    private ComplaintsTopic() {}

    /** Everything, from the first record to the present end. */
    static List<ConsumerRecord<String, String>> read() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                RealKafka.shared().bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("complaints").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** The types of one complaint's events, in order. */
    static List<String> typesOf(String complaint) {
        return read().stream()
                .filter(met -> met.key().equals(complaint))
                .map(met -> header(met, "ce_type"))
                .toList();
    }

    /** Without what the clock says at its own moments, which a scan may add at any time. */
    static List<String> actsOf(String complaint) {
        return typesOf(complaint).stream()
                .filter(type -> !type.endsWith(".limit-approaching.v1") && !type.endsWith(".limit-breached.v1"))
                .toList();
    }

    static String header(ConsumerRecord<String, String> met, String name) {
        return new String(met.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
