package org.clearway.eventing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/**
 * Makes all copies of a service anew from the first event on, beside the real ones, and compares: reading from zero must
 * give what living through it gave. Reactions are not run again; no event reaches anybody.
 *
 * @param checked copies looked at
 * @param different copies that are missing, superfluous or different, as {@code <name>/<subject>}
 */
public record CopyAudit(long checked, List<String> different) {
    private static final String BESIDE_PREFIX = "audit.copies.";

    /** Thrown instead of running a command while an audit delivers events. */
    static final class NothingDone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingDone() {
            super("an audit runs no commands", null, false, false);
        }
    }

    static CopyAudit run(
            MongoDatabase database, EventingSettings settings, FactMapper mapper, List<Subscription> subscriptions) {
        dropBeside(database);
        try {
            subscriptions.forEach(subscription -> ScopedValue.where(Copies.BESIDE, BESIDE_PREFIX)
                    .run(() -> deliverAll(settings, mapper, subscription)));
            return compare(database);
        } finally {
            dropBeside(database);
        }
    }

    private static void deliverAll(EventingSettings settings, FactMapper mapper, Subscription subscription) {
        Map<String, Object> reading = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : subscription.topics()) {
                consumer.partitionsFor(topic)
                        .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (ConsumerRecord<String, byte[]> met : consumer.poll(Duration.ofMillis(300))) {
                    deliver(mapper, subscription, met);
                }
            }
        }
    }

    private static void deliver(FactMapper mapper, Subscription subscription, ConsumerRecord<String, byte[]> met) {
        try {
            subscription.deliver(CloudEventHeaders.toEvent(met), mapper);
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            // The event only led to a command, or is parked for the real listener: no copy of it is kept.
        }
    }

    private static CopyAudit compare(MongoDatabase database) {
        Set<String> names = new HashSet<>();
        for (String collection : database.listCollectionNames()) {
            if (collection.startsWith(Copies.PREFIX)) {
                names.add(collection.substring(Copies.PREFIX.length()));
            } else if (collection.startsWith(BESIDE_PREFIX)) {
                names.add(collection.substring(BESIDE_PREFIX.length()));
            }
        }
        long checked = 0;
        List<String> different = new ArrayList<>();
        for (String name : names) {
            MongoCollection<Document> real = database.getCollection(Copies.PREFIX + name);
            MongoCollection<Document> made = database.getCollection(BESIDE_PREFIX + name);
            for (Document expected : made.find()) {
                checked++;
                String subject = expected.getString("_id");
                if (!Objects.equals(real.find(Filters.eq("_id", subject)).first(), expected)) {
                    different.add(name + "/" + subject);
                }
            }
            long superfluous = real.countDocuments() - made.countDocuments();
            if (superfluous > 0) {
                different.add(name + ": " + superfluous + " that no event explains");
            }
        }
        return new CopyAudit(checked, different);
    }

    private static void dropBeside(MongoDatabase database) {
        for (String collection : database.listCollectionNames()) {
            if (collection.startsWith(BESIDE_PREFIX)) {
                database.getCollection(collection).drop();
            }
        }
    }
}
