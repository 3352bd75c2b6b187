package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.clearway.eventing.Tank.TankEvent;
import org.clearway.testkit.RealKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayIT {
    private final String topic = "tanks-" + StreamId.newId();
    private MongoFixture mongo;
    private RealKafka kafka;
    private EventStore store;
    private Streams<Tank, TankEvent> tanks;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(RelayIT.class);
        use(RealKafka.shared());
    }

    private void use(RealKafka broker) {
        kafka = broker;
        store = new EventStore(
                mongo.database,
                Clock.systemUTC(),
                EventingSettings.of("tank-service", topic, broker.bootstrapServers()),
                new FactMapper());
        tanks = store.streams(Tank.definition());
    }

    @AfterEach
    void close() {
        store.close();
        mongo.close();
    }

    private void fill(int from, int to) {
        for (int i = from; i < to; i++) {
            String id = "t-" + i % 7;
            tanks.execute(id, Tank.by("c-" + i), Streams.ANY_VERSION, Tank.fill(id, i));
        }
    }

    private void assertEveryEventOnceAndInOrder(int count) {
        List<InboundEvent> events = TopicReader.events(kafka.bootstrapServers(), topic);
        assertThat(events.stream().map(InboundEvent::id))
                .doesNotHaveDuplicates()
                .hasSize(count);
        Map<String, Long> last = new HashMap<>();
        for (InboundEvent event : events) {
            assertThat(event.sequence()).isEqualTo(last.getOrDefault(event.subject(), 0L) + 1);
            last.put(event.subject(), event.sequence());
        }
    }

    private void awaitOnTopic(int count) {
        await().atMost(Duration.ofSeconds(40))
                .ignoreExceptions()
                .until(() ->
                        TopicReader.records(kafka.bootstrapServers(), topic).size() >= count);
    }

    @Test
    void publishesWhatWasJournaledBeforeAndAfterItsStart() {
        fill(0, 50);
        try (Relay relay = new Relay(store)) {
            relay.start();
            awaitOnTopic(50);
            fill(50, 100);
            awaitOnTopic(100);
            await().untilAsserted(() -> assertThat(relay.lag())
                    .allSatisfy(lag ->
                            assertThat(lag.active() && lag.entries() == 0).isTrue()));
        }
        assertEveryEventOnceAndInOrder(100);
        EventingSettings settings = EventingSettings.of("tank-service", topic, kafka.bootstrapServers());
        TopicCheck check = TopicCheck.compare(Journals.readOnly(mongo.database, 2), settings);
        assertThat(check.isClean()).isTrue();
        assertThat(check.journaled()).isEqualTo(100).isEqualTo(check.published());
    }

    @Test
    void theCheckFindsWhatIsMissingRepeatedOrChanged() {
        fill(0, 10);
        EventingSettings settings = EventingSettings.of("tank-service", topic, kafka.bootstrapServers());
        new RelayTopics(settings).make();
        List<Entry> page = store.journal().readLane(0, 0, 100);
        Entry first = page.getFirst();
        Entry changed = new Entry(
                first.lane(),
                first.position() + 1000,
                first.stream(),
                2,
                first.facts(),
                first.recordedAt(),
                first.origin(),
                "",
                "");
        try (LaneSender sender = new LaneSender(0, settings)) {
            sender.takeOver();
            sender.send(List.of(first, first, changed));
        }

        TopicCheck check = TopicCheck.compare(store.journal(), settings);

        assertThat(check.missing()).hasSize(9);
        assertThat(check.repeated()).containsExactly(first.eventId("tank-service", 0));
        assertThat(check.altered()).containsExactly(changed.eventId("tank-service", 0));
        assertThat(check.isClean()).isFalse();
    }

    @Test
    void aSecondRelayGoesOnWhereTheFirstEnded() {
        fill(0, 30);
        try (Relay first = new Relay(store)) {
            first.start();
            awaitOnTopic(30);
        }
        fill(30, 60);
        try (Relay second = new Relay(store)) {
            second.start();
            awaitOnTopic(60);
        }
        assertEveryEventOnceAndInOrder(60);
    }

    @Test
    void twoInstancesRelayEachLaneOnce() {
        try (Relay one = new Relay(store);
                Relay two = new Relay(store)) {
            one.start();
            two.start();
            fill(0, 200);
            awaitOnTopic(200);
            long active = List.of(one, two).stream()
                    .flatMap(relay -> relay.lag().stream())
                    .filter(RelayLag::active)
                    .count();
            assertThat(active).isEqualTo(2);
        }
        assertEveryEventOnceAndInOrder(200);
    }

    @Test
    void aZombieIsFencedByWhoTookOver() {
        fill(0, 20);
        EventingSettings settings = EventingSettings.of("tank-service", topic, kafka.bootstrapServers());
        new RelayTopics(settings).make();
        List<Entry> page = store.journal().readLane(0, 0, 100);
        try (LaneSender zombie = new LaneSender(0, settings);
                LaneSender heir = new LaneSender(0, settings)) {
            assertThat(zombie.takeOver()).isEqualTo(PublishedHead.NONE);
            zombie.send(page.subList(0, 2));
            assertThat(heir.takeOver())
                    .isEqualTo(new PublishedHead(
                            page.get(1).position(), page.get(1).hash()));
            heir.send(page.subList(2, page.size()));

            assertThatThrownBy(() -> zombie.send(page.subList(2, page.size()))).isInstanceOf(KafkaException.class);
        }
        assertThat(TopicReader.events(kafka.bootstrapServers(), topic).stream().map(InboundEvent::id))
                .hasSize(page.size())
                .doesNotHaveDuplicates();
    }

    @Test
    void standsStillWhenTheJournalLostWhatWasPublishedOfIt() {
        fill(0, 30);
        try (Relay relay = new Relay(store)) {
            relay.start();
            awaitOnTopic(30);
        }
        for (int lane = 0; lane < 2; lane++) {
            long last = store.journal().tail(lane);
            mongo.database.getCollection("journal").deleteOne(Filters.eq("_id", EntryDocuments.id(lane, last)));
        }
        store.close();
        use(kafka);
        // The cut positions are taken anew, by entries that were never published.
        for (int i = 0; i < 20; i++) {
            String id = "after-" + i;
            tanks.execute(id, Tank.by(id), Streams.ANY_VERSION, Tank.fill(id, 1));
        }

        try (Relay relay = new Relay(store)) {
            relay.start();
            await().untilAsserted(() -> assertThat(relay.lag())
                    .extracting(RelayLag::error)
                    .containsOnly(PublishedEntryMissing.class.getSimpleName()));
        }
        assertEveryEventOnceAndInOrder(30);
    }

    @Test
    void commandsGoOnWhileKafkaIsAwayAndEverythingFlowsWhenItIsBack() {
        store.close();
        try (RealKafka own = RealKafka.start()) {
            use(own);
            try (Relay relay = new Relay(store)) {
                relay.start();
                fill(0, 20);
                awaitOnTopic(20);
                own.kill();
                fill(20, 60);
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> relay.lag().stream().anyMatch(lag -> lag.error() != null || lag.entries() > 0));
                own.restart();
                awaitOnTopic(60);
            }
            assertEveryEventOnceAndInOrder(60);
        }
    }

    @Test
    void itsRecordsAreCloudEventsToTheCloudEventsLibrary() {
        tanks.execute("t", Tank.by("c-1"), Streams.ANY_VERSION, Tank.fill("t", 5));
        try (Relay relay = new Relay(store)) {
            relay.start();
            awaitOnTopic(1);
        }

        var published = TopicReader.records(kafka.bootstrapServers(), topic).getFirst();
        CloudEvent event = KafkaMessageFactory.createReader(published).toEvent();

        assertThat(event.getType()).isEqualTo("tank.filled.v2");
        assertThat(event.getSubject()).isEqualTo("t").isEqualTo(published.key());
        assertThat(event.getSource()).hasToString("tank-service");
        assertThat(event.getExtension("sequence")).isEqualTo("1");
        assertThat(event.getExtension("occurredon")).isEqualTo("2026-03-02");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
    }
}
