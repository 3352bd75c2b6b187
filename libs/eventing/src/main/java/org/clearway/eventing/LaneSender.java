package org.clearway.eventing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** One transactional producer of a lane, from taking over (fencing whoever was before) to its first failure. */
final class LaneSender implements AutoCloseable {
    private final int lane;
    private final EventingSettings settings;
    private final KafkaProducer<String, byte[]> producer;
    private final TopicPartition positions;

    LaneSender(int lane, EventingSettings settings) {
        this.lane = lane;
        this.settings = settings;
        positions = new TopicPartition(settings.positionsTopic(), lane);
        producer = new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, this.settings.bootstrapServers());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, this.settings.topic() + "-relay-" + lane);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        // Kafka's default of 5 ms is a delay on every page; the pages are batches already.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 65536);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
        return settings;
    }

    /** Fences every earlier sender of this lane, ends its open transaction, and tells what was published last. */
    PublishedHead takeOver() {
        producer.initTransactions();
        return committedHead();
    }

    /** Sends the events of these entries and the position after them: all or nothing. */
    @SuppressWarnings("FutureReturnValueIgnored") // commitTransaction fails when one of the sends did
    void send(List<Entry> page) {
        producer.beginTransaction();
        for (Entry entry : page) {
            for (int i = 0; i < entry.facts().size(); i++) {
                producer.send(CloudEventHeaders.toRecord(settings.topic(), settings.source(), entry, i));
            }
        }
        byte[] head = PublishedHead.encode(page.getLast());
        producer.send(new ProducerRecord<>(positions.topic(), lane, "lane-" + lane, head));
        // Fails when any of the sends did. The fate of the commit may then be unknown: this producer ends, the next
        // one asks Kafka.
        producer.commitTransaction();
    }

    private PublishedHead committedHead() {
        Map<String, Object> reading = new HashMap<>();
        reading.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        reading.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        reading.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        reading.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(positions));
            long end = offset(consumer.endOffsets(List.of(positions)));
            long begin = offset(consumer.beginningOffsets(List.of(positions)));
            // The end of the partition is transaction markers and perhaps aborted positions: look back ever further.
            for (long back = 16; ; back *= 8) {
                long from = Math.max(begin, end - back);
                String last = lastBetween(consumer, from, end);
                if (last != null) {
                    return PublishedHead.parse(last);
                }
                if (from == begin) {
                    return PublishedHead.NONE;
                }
            }
        }
    }

    private long offset(Map<TopicPartition, Long> offsets) {
        return Objects.requireNonNull(offsets.get(positions));
    }

    private @Nullable String lastBetween(KafkaConsumer<String, String> consumer, long from, long end) {
        consumer.seek(positions, from);
        String last = null;
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (consumer.position(positions) < end) {
            for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                last = found.value();
            }
            if (System.nanoTime() > deadline) {
                throw new KafkaException("the committed position of lane " + lane + " cannot be read in time");
            }
        }
        return last;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
