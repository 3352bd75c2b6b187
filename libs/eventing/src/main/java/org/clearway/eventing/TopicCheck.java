package org.clearway.eventing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Compares a journal with its topic as {@code read_committed} readers see it.
 *
 * @param journaled events in the journal
 * @param published records on the topic
 * @param missing ids of journaled events that are not on the topic
 * @param repeated ids that are on the topic more than once
 * @param outOfOrder ids that come before an earlier version of their stream
 * @param altered ids whose headers or bytes differ from the journal's, and ids the journal does not know
 */
public record TopicCheck(
        long journaled,
        long published,
        List<String> missing,
        List<String> repeated,
        List<String> outOfOrder,
        List<String> altered) {
    private static final int PAGE = 1000;

    /** Reads the topic to its present end, then the journal up to what was relayed; nothing is written. */
    public static TopicCheck compare(Journal journal, EventingSettings settings) {
        // The journal first: what it holds now must be on the topic; what comes later is no fault of the topic's.
        Map<String, byte[]> expected = journaled(journal, settings);
        Seen seen = new Seen();
        try (var consumer =
                new KafkaConsumer<>(reading(settings), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(settings.topic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(300)).forEach(seen::take);
            }
        }
        return seen.against(journal, settings, expected);
    }

    /** Is every journaled event on the topic exactly once, in order, as it was journaled? */
    public boolean isClean() {
        return missing.isEmpty() && repeated.isEmpty() && outOfOrder.isEmpty() && altered.isEmpty();
    }

    private static Map<String, byte[]> journaled(Journal journal, EventingSettings settings) {
        Map<String, byte[]> digests = new HashMap<>();
        for (int lane = 0; lane < journal.lanes(); lane++) {
            long position = 0;
            List<Entry> page = journal.readLane(lane, position, PAGE);
            while (!page.isEmpty()) {
                page.forEach(entry -> digests.putAll(digests(entry, settings)));
                position = page.getLast().position();
                page = journal.readLane(lane, position, PAGE);
            }
        }
        return digests;
    }

    private static Map<String, byte[]> digests(Entry entry, EventingSettings settings) {
        Map<String, byte[]> digests = new HashMap<>();
        for (int i = 0; i < entry.facts().size(); i++) {
            ProducerRecord<String, byte[]> made =
                    CloudEventHeaders.toRecord(settings.topic(), settings.source(), entry, i);
            digests.put(
                    entry.eventId(settings.source(), i),
                    digest(made.key(), made.value(), made.headers().toArray()));
        }
        return digests;
    }

    private static byte[] digest(String key, byte[] value, Header[] headers) {
        MessageDigest digest = EntryHash.sha256();
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        digest.update(value);
        for (Header header : headers) {
            digest.update(header.key().getBytes(StandardCharsets.UTF_8));
            digest.update(header.value());
        }
        return digest.digest();
    }

    private static Map<String, Object> reading(EventingSettings settings) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
    }

    /** What was met on the topic. */
    private static final class Seen {
        private final Map<String, byte[]> digests = new HashMap<>();
        private final Map<String, Long> lastVersions = new HashMap<>();
        private final List<String> repeated = new ArrayList<>();
        private final List<String> outOfOrder = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private long count;

        void take(ConsumerRecord<String, byte[]> met) {
            count++;
            InboundEvent event;
            try {
                event = CloudEventHeaders.toEvent(met);
            } catch (RuntimeException e) {
                unreadable.add(met.topic() + "-" + met.partition() + "-" + met.offset());
                return;
            }
            byte[] digest = digest(met.key(), met.value(), met.headers().toArray());
            if (digests.put(event.id(), digest) != null) {
                repeated.add(event.id());
                return;
            }
            long before = lastVersions.getOrDefault(event.subject(), 0L);
            if (event.sequence() != before + 1) {
                outOfOrder.add(event.id());
            }
            lastVersions.merge(event.subject(), event.sequence(), Math::max);
        }

        TopicCheck against(Journal journal, EventingSettings settings, Map<String, byte[]> expected) {
            List<String> missing = new ArrayList<>();
            List<String> altered = new ArrayList<>(unreadable);
            expected.forEach((id, digest) -> {
                byte[] met = digests.remove(id);
                if (met == null) {
                    missing.add(id);
                } else if (!Arrays.equals(met, digest)) {
                    altered.add(id);
                }
            });
            // What is left came after the journal was read, or was never journaled.
            Map<String, byte[]> now = digests.isEmpty() ? Map.of() : journaled(journal, settings);
            digests.keySet().stream().filter(id -> !now.containsKey(id)).forEach(altered::add);
            return new TopicCheck(expected.size(), count, missing, repeated, outOfOrder, altered);
        }
    }
}
