package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.clearway.eventing.Tank.TankEvent;
import org.clearway.testkit.RealKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListenersIT {
    private final String topic = "tanks-" + StreamId.newId();
    private final FactMapper mapper = new FactMapper();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final Set<String> early = ConcurrentHashMap.newKeySet();
    private MongoFixture mongo;
    private EventStore store;
    private Relay relay;
    private Streams<Tank, TankEvent> tanks;
    private Copies copies;
    private Listeners listeners;

    record Filled(String tankId, long litres) {}

    @BeforeEach
    void open() {
        mongo = new MongoFixture(ListenersIT.class);
        EventingSettings settings =
                EventingSettings.of("tank-service", topic, RealKafka.shared().bootstrapServers());
        store = new EventStore(mongo.database, Clock.systemUTC(), settings, mapper);
        tanks = store.streams(Tank.definition());
        copies = new Copies(mongo.database, "tanks");
        listeners = new Listeners(
                mongo.database,
                settings,
                mapper,
                Clock.systemUTC(),
                ListenerScope.none(),
                List.of(subscription()),
                List.of());
        relay = new Relay(store);
        relay.start();
    }

    private Subscription subscription() {
        return Subscription.named("copier-" + topic)
                .topics(topic)
                .on("tank.filled.v2", Filled.class, this::onFilled)
                .build();
    }

    private void onFilled(InboundEvent event, Filled filled) {
        if (poison.contains(event.subject())) {
            throw new IllegalArgumentException("cannot be worked on");
        }
        if (early.contains(event.subject())) {
            throw new NotYet("what " + event.subject() + " builds on");
        }
        copies.apply(
                event,
                before -> new Document("litres", (before == null ? 0L : before.getLong("litres")) + filled.litres()));
    }

    @AfterEach
    void close() {
        listeners.close();
        relay.close();
        store.close();
        mongo.close();
    }

    private void fill(String id, long litres, int times) {
        for (int i = 0; i < times; i++) {
            tanks.execute(id, Tank.by(StreamId.newId()), Streams.ANY_VERSION, Tank.fill(id, litres));
        }
    }

    private long copied(String id) {
        return copies.find(id).map(copy -> copy.getLong("litres")).orElse(0L);
    }

    @Test
    void copiesFollowTheTopic() {
        fill("a", 2, 20);
        listeners.start();
        fill("a", 2, 20);

        await().untilAsserted(() -> assertThat(copied("a")).isEqualTo(80));
        await().untilAsserted(
                        () -> assertThat(listeners.lag().getFirst().events()).isZero());
    }

    @Test
    void anAuditFindsACopyThatWasChangedByHand() {
        fill("a", 2, 3);
        fill("b", 2, 3);
        listeners.start();
        await().untilAsserted(() -> assertThat(copied("a") + copied("b")).isEqualTo(12));
        assertThat(listeners.auditCopies()).isEqualTo(new CopyAudit(2, List.of()));

        mongo.database.getCollection("copies.tanks").updateOne(Filters.eq("_id", "a"), Updates.set("litres", 7L));

        assertThat(listeners.auditCopies().different()).containsExactly("tanks/a");
        assertThat(copied("a")).isEqualTo(7);
    }

    @Test
    void twiceAndLateDoNoHarm() {
        InboundEvent first = anEvent("a", 1);
        InboundEvent second = anEvent("a", 2);
        Subscription subscription = subscription();

        subscription.deliver(first, mapper);
        subscription.deliver(second, mapper);
        subscription.deliver(second, mapper);
        subscription.deliver(first, mapper);

        assertThat(copied("a")).isEqualTo(2);
    }

    private static InboundEvent anEvent(String subject, long sequence) {
        return new InboundEvent(
                "tank-service:0-" + sequence + "-0",
                "tank-service",
                "tank.filled.v2",
                subject,
                sequence,
                "0-" + sequence,
                java.time.Instant.EPOCH,
                Tank.DAY,
                "agency-a",
                null,
                null,
                null,
                "{\"tankId\":\"" + subject + "\",\"litres\":1}");
    }

    @Test
    void poisonIsParkedWithItsKeyAndOrderHoldsThroughTheRetry() {
        poison.add("bad");
        fill("bad", 1, 3);
        fill("good", 1, 3);
        listeners.start();

        await().untilAsserted(() -> assertThat(copied("good")).isEqualTo(3));
        await().untilAsserted(
                        () -> assertThat(listeners.parked().list(null, 10)).hasSize(3));
        List<ParkedEvent> parked = listeners.parked().list(null, 10);
        assertThat(parked.stream().map(ParkedEvent::cause))
                .containsExactly("IllegalArgumentException", "waits", "waits");
        fill("bad", 1, 1);
        await().untilAsserted(
                        () -> assertThat(listeners.parked().list(null, 10)).hasSize(4));
        assertThat(copied("bad")).isZero();

        poison.clear();
        assertThat(listeners.parked().retry(parked.getFirst().id())).isTrue();

        await().untilAsserted(() -> assertThat(copied("bad")).isEqualTo(4));
        assertThat(listeners.parked().list(null, 10)).isEmpty();
    }

    @Test
    void whatComesTooEarlyWaitsParkedAndGoesOnByItself() {
        early.add("early");
        fill("early", 1, 2);
        fill("other", 1, 2);
        listeners.start();

        await().untilAsserted(() -> assertThat(copied("other")).isEqualTo(2));
        await().untilAsserted(() -> assertThat(
                        listeners.parked().list(null, 10).stream().map(ParkedEvent::cause))
                .containsExactly(ParkedEvent.NOT_YET, ParkedEvent.WAITS));
        await().untilAsserted(() -> assertThat(
                        listeners.parked().list(null, 10).getFirst().attempts())
                .isGreaterThan(1));
        assertThat(copied("early")).isZero();

        early.clear();

        await().untilAsserted(() -> assertThat(copied("early")).isEqualTo(2));
        assertThat(listeners.parked().list(null, 10)).isEmpty();
    }

    @Test
    void whatWaitedGoesOnAfterADiscard() {
        poison.add("bad");
        fill("bad", 5, 1);
        fill("bad", 1, 1);
        listeners.start();
        await().untilAsserted(
                        () -> assertThat(listeners.parked().list(null, 10)).hasSize(2));

        poison.clear();
        listeners.parked().discard(listeners.parked().list(null, 10).getFirst().id(), "operator", "entered twice");

        await().untilAsserted(() -> assertThat(copied("bad")).isEqualTo(1));
        assertThat(mongo.database.getCollection("parked.discarded").countDocuments())
                .isEqualTo(1);
    }

    @Test
    void aServerThatIsAwaySkipsNothing() {
        AtomicInteger failures = new AtomicInteger(3);
        Subscription flaky = Subscription.named("flaky-" + topic)
                .topics(topic)
                .on("tank.filled.v2", Filled.class, (event, filled) -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new MongoTimeoutException("away");
                    }
                    onFilled(event, filled);
                })
                .build();
        fill("a", 1, 10);
        EventingSettings settings =
                EventingSettings.of("tank-service", topic, RealKafka.shared().bootstrapServers());
        try (Listeners retrying = new Listeners(
                mongo.database, settings, mapper, Clock.systemUTC(), ListenerScope.none(), List.of(flaky), List.of())) {
            retrying.start();
            await().untilAsserted(() -> assertThat(copied("a")).isEqualTo(10));
            assertThat(retrying.parked().list(null, 10)).isEmpty();
        }
    }

    @Test
    void aReactionHappensOnceHoweverOftenItsEventComes() {
        InboundEvent cause = anEvent("a", 1);

        for (int i = 0; i < 3; i++) {
            tanks.execute("b", Origin.reactionTo(cause, "topping-up"), Streams.ANY_VERSION, Tank.fill("b", 4));
        }

        assertThat(tanks.find("b").orElseThrow().state().litres()).isEqualTo(4);
    }
}
