package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscriptions that take whole batches: one bad record holds up its own subject and nobody else. */
class BatchListenersIT {
    private static final String BROKERS = RealKafka.shared().bootstrapServers();

    private final String topic = "batches-" + StreamId.newId();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private MongoFixture mongo;
    private Listeners listeners;
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(BatchListenersIT.class);
        TestTopics.create(BROKERS, topic, 1);
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKERS),
                new StringSerializer(),
                new ByteArraySerializer());
        EventingSettings settings = EventingSettings.of("reader", "", BROKERS);
        BatchSubscription subscription = new BatchSubscription("batch-" + topic, Set.of(topic), this::onBatch);
        listeners = new Listeners(
                mongo.database,
                settings,
                new FactMapper(),
                Clock.systemUTC(),
                ListenerScope.none(),
                List.of(),
                List.of(subscription));
    }

    private void onBatch(List<InboundEvent> events) {
        for (InboundEvent event : events) {
            if (poison.contains(event.id())) {
                throw new IllegalArgumentException("cannot be worked on");
            }
        }
        events.stream()
                .map(InboundEvent::id)
                .filter(id -> !handled.contains(id))
                .forEach(handled::add);
    }

    @AfterEach
    void close() {
        listeners.close();
        producer.close();
        mongo.close();
    }

    private void say(String subject, long sequence) {
        Entry entry = new Entry(
                0,
                sequence,
                new StreamId("tank", subject),
                sequence,
                List.of(new Fact("tank.filled.v2", Tank.DAY, "{}")),
                Instant.EPOCH,
                Tank.by(subject + sequence),
                "",
                "");
        ProducerRecord<String, byte[]> made = CloudEventHeaders.toRecord(topic, "tanks-" + subject, entry, 0);
        producer.send(made).isDone();
    }

    private static String id(String subject, long sequence) {
        return "tanks-" + subject + ":0-" + sequence + "-0";
    }

    @Test
    void parksARecordThatIsNoEventWithItsSubjectAndGoesOn() {
        producer.send(new ProducerRecord<>(topic, "bad", "no headers".getBytes(StandardCharsets.UTF_8)))
                .isDone();
        say("bad", 1);
        say("good", 1);
        producer.flush();
        listeners.start();

        await().untilAsserted(() -> assertThat(handled).containsExactly(id("good", 1)));
        List<ParkedEvent> parked = listeners.parked().list(null, 10);
        assertThat(parked.stream().map(ParkedEvent::cause)).containsExactly("IllegalArgumentException", "waits");

        assertThat(listeners.parked().discard(parked.getFirst().id(), "operator", "was never an event"))
                .isTrue();
        await().untilAsserted(() -> assertThat(handled).containsExactly(id("good", 1), id("bad", 1)));
        assertThat(listeners.parked().list(null, 10)).isEmpty();
    }

    @Test
    void findsTheOneOfABatchThatCannotBeWorkedOn() {
        poison.add(id("a", 2));
        for (long sequence = 1; sequence <= 3; sequence++) {
            say("a", sequence);
            say("b", sequence);
        }
        producer.flush();
        listeners.start();

        await().untilAsserted(
                        () -> assertThat(handled).containsExactly(id("a", 1), id("b", 1), id("b", 2), id("b", 3)));
        List<ParkedEvent> parked = listeners.parked().list(null, 10);
        assertThat(parked.stream().map(ParkedEvent::cause)).containsExactly("IllegalArgumentException", "waits");
        assertThat(listeners.lag().getFirst().parked()).isEqualTo(2);

        poison.clear();
        assertThat(listeners.parked().retry(parked.getFirst().id())).isTrue();
        await().untilAsserted(() -> assertThat(handled).endsWith(id("a", 2), id("a", 3)));
    }
}
