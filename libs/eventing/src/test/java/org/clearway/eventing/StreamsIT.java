package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.clearway.eventing.Tank.TankEvent;
import org.clearway.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamsIT {
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final EventingSettings SETTINGS = EventingSettings.of("tank-service", "tanks", "localhost:1");

    private final MutableClock clock = MutableClock.at(NOW);
    private MongoFixture mongo;
    private EventStore store;
    private Streams<Tank, TankEvent> tanks;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(StreamsIT.class);
        store = new EventStore(mongo.database, clock, SETTINGS, new FactMapper());
        tanks = store.streams(Tank.definition());
    }

    @AfterEach
    void close() {
        store.close();
        mongo.close();
    }

    private Outcome<Tank> fill(String id, long litres, String command) {
        return tanks.execute(id, Tank.by(command), Streams.ANY_VERSION, Tank.fill(id, litres));
    }

    @Test
    void answersWithTheNewState() {
        fill("a", 5, "c-1");
        Outcome<Tank> second = fill("a", 7, "c-2");

        assertThat(second.state().litres()).isEqualTo(12);
        assertThat(second.version()).isEqualTo(2);
        assertThat(tanks.find("a").orElseThrow().state().litres()).isEqualTo(12);
        assertThat(tanks.query(Filters.gt("f.litres", 10), new org.bson.Document("f.litres", 1), 10))
                .hasSize(1);
    }

    @Test
    void theSameCommandTwiceGivesTheFirstAnswerAndOneEffect() {
        Outcome<Tank> first = fill("a", 5, "c-1");
        fill("a", 7, "c-2");
        Outcome<Tank> again = fill("a", 5, "c-1");

        assertThat(again.repeated()).isTrue();
        assertThat(again.loaded()).isEqualTo(first.loaded());
        assertThat(tanks.find("a").orElseThrow().state().litres()).isEqualTo(12);
    }

    @Test
    void aRepeatedCommandThatWouldBeRefusedNowGetsItsFirstAnswer() {
        Decision<Tank, TankEvent> onlyOnce = tank -> {
            if (tank != null) {
                throw new IllegalStateException("there is a tank already");
            }
            return Tank.fill("a", 5).decide(null);
        };
        Outcome<Tank> first = tanks.execute("a", Tank.by("c-1"), Streams.ANY_VERSION, onlyOnce);

        assertThat(tanks.execute("a", Tank.by("c-1"), Streams.ANY_VERSION, onlyOnce)
                        .loaded())
                .isEqualTo(first.loaded());
        assertThatThrownBy(() -> tanks.execute("a", Tank.by("c-2"), Streams.ANY_VERSION, onlyOnce))
                .hasMessage("there is a tank already");
    }

    @Test
    void aCommandIdUsedForSomethingElseIsRefused() {
        fill("a", 5, "c-1");
        Origin other = new Origin("c-1", "another print", "tester", "agency-a", null, null, null);

        assertThatThrownBy(() -> tanks.execute("a", other, Streams.ANY_VERSION, Tank.fill("a", 6)))
                .isInstanceOf(EventingException.CommandIdReused.class);
    }

    @Test
    void refusesACallerWhoSawAnOlderVersion() {
        fill("a", 5, "c-1");
        fill("a", 5, "c-2");

        assertThatThrownBy(() -> tanks.execute("a", Tank.by("c-3"), 1, Tank.fill("a", 1)))
                .isInstanceOfSatisfying(
                        EventingException.StaleVersion.class,
                        stale -> assertThat(stale.actual()).isEqualTo(2));
        assertThat(tanks.find("a").orElseThrow().state().litres()).isEqualTo(10);
    }

    @Test
    void writersOfOneStreamAllGetTheirTurn() throws Exception {
        List<Callable<Outcome<Tank>>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String command = "c-" + i;
            work.add(() -> fill("a", 1, command));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(work)
                    .forEach(done -> assertThat(done.resultNow().repeated()).isFalse());
        }

        assertThat(tanks.find("a").orElseThrow().state().litres()).isEqualTo(8);
    }

    @Test
    void repairsAStateDocumentThatACrashLeftBehind() {
        fill("a", 5, "c-1");
        // What a crash between append and state document leaves: an entry, and an older document.
        Fact fact = Tank.TYPES.encode(
                new TankEvent.TankFilled(new Tank.TankId("a"), 9, Tank.DAY), Tank.DAY, new FactMapper());
        store.journal().append(new StreamId("tank", "a"), 2, List.of(fact), Tank.by("c-2"));
        assertThat(stored("a")).isEqualTo(1);
        assertThat(tanks.find("a").orElseThrow().state().litres()).isEqualTo(14);

        store.start();
        clock.advance(Duration.ofSeconds(10));

        await().untilAsserted(() -> assertThat(stored("a")).isEqualTo(2));
        assertThat(store.auditStates()).isEqualTo(new StateAudit(1, List.of()));
        mongo.database
                .getCollection("state.tank")
                .updateOne(Filters.eq("_id", "a"), com.mongodb.client.model.Updates.set("v", 1L));
        assertThat(store.auditStates().different()).containsExactly("tank/a");
    }

    private long stored(String id) {
        org.bson.Document document = mongo.database
                .getCollection("state.tank")
                .find(Filters.eq("_id", id))
                .first();
        return document == null ? 0 : document.getLong("v");
    }

    @Test
    void firesWhatIsDueOnceAlsoAfterDowntime() {
        tanks.execute(
                "a", Tank.by("c-1"), Streams.ANY_VERSION, Tank.planInspection("a", NOW.plus(Duration.ofDays(30))));
        tanks.execute(
                "b", Tank.by("c-2"), Streams.ANY_VERSION, Tank.planInspection("b", NOW.plus(Duration.ofDays(300))));
        clock.advance(Duration.ofDays(31));

        store.start();
        try (EventStore second = new EventStore(mongo.database, clock, SETTINGS, new FactMapper())) {
            second.streams(Tank.definition());
            second.start();
            await().untilAsserted(() -> assertThat(store.journal().read(new StreamId("tank", "a"), 0))
                    .hasSize(2));
            assertThat(tanks.find("a").orElseThrow().state().inspectAt()).isNull();
            assertThat(store.journal().read(new StreamId("tank", "b"), 0)).hasSize(1);
        }
        assertThat(store.journal().read(new StreamId("tank", "a"), 0)).hasSize(2);
    }

    @Test
    void aKilledDatabaseLosesNothingThatWasAcknowledged() throws Exception {
        try (var own = org.clearway.testkit.RealMongo.start();
                MongoFixture killed = new MongoFixture(own, StreamsIT.class);
                EventStore there = new EventStore(killed.database, clock, SETTINGS, new FactMapper())) {
            Streams<Tank, TankEvent> streams = there.streams(Tank.definition());
            var acknowledged = java.util.concurrent.ConcurrentHashMap.<String>newKeySet();
            var stop = new java.util.concurrent.atomic.AtomicBoolean();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int writer = 0; writer < 8; writer++) {
                    String id = "w-" + writer;
                    threads.execute(() -> {
                        for (int i = 0; !stop.get(); i++) {
                            try {
                                streams.execute(id, Tank.by(id + "-" + i), Streams.ANY_VERSION, Tank.fill(id, 1));
                                acknowledged.add(id + "-" + i);
                            } catch (RuntimeException away) {
                                // Not acknowledged: may be stored or not, the same command may be sent again.
                            }
                        }
                    });
                }
                await().until(() -> acknowledged.size() > 200);
                own.kill();
                own.restart();
                int afterRestart = acknowledged.size();
                await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > afterRestart + 200);
                stop.set(true);
            }
            for (int lane = 0; lane < 2; lane++) {
                assertThat(ChainCheck.of(there.journal(), lane).isWhole()).isTrue();
            }
            assertThat(acknowledged)
                    .allSatisfy(command ->
                            assertThat(there.journal().findCommand(command)).isPresent());
        }
    }
}
