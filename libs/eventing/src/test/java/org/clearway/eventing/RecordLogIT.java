package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.clearway.testkit.RealMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordLogIT {
    private MongoFixture mongo;
    private RecordLog log;
    private RecordLog otherProcess;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(RecordLogIT.class);
        log = new RecordLog(mongo.database, "record", Clock.systemUTC(), new FactMapper());
        otherProcess = new RecordLog(mongo.database, "record", Clock.systemUTC(), new FactMapper());
    }

    @AfterEach
    void close() {
        log.close();
        otherProcess.close();
        mongo.close();
    }

    private static InboundEvent anEvent(String subject, long sequence) {
        return new InboundEvent(
                "tanks:" + subject + "-" + sequence,
                "tank-service",
                "tank.filled.v2",
                subject,
                sequence,
                "0-" + sequence,
                Instant.parse("2026-03-02T00:00:00.123Z"),
                Tank.DAY,
                "agency-a",
                "cause",
                "corr",
                "00-t-s-01",
                "{\"litres\":1.50,\"name\":\"Lộc Ngãi\"}");
    }

    @Test
    void givesBackWhatWasRecordedInOrder() {
        log.append(List.of(anEvent("a", 1), anEvent("b", 1), anEvent("a", 2)));

        List<RecordedEvent> read = log.read(0, 10);

        assertThat(read.stream().map(RecordedEvent::event))
                .containsExactly(anEvent("a", 1), anEvent("b", 1), anEvent("a", 2));
        assertThat(read.stream().map(RecordedEvent::position)).containsExactly(1L, 2L, 3L);
        assertThat(log.readSubject("tank-service", "a")).hasSize(2);
        assertThat(log.check().isWhole()).isTrue();
    }

    @Test
    void recordsAnEventOnceAlsoWhenItComesTwiceOrLate() {
        log.append(List.of(anEvent("a", 2)));
        otherProcess.append(List.of(anEvent("a", 2), anEvent("a", 1), anEvent("a", 3)));
        log.append(List.of(anEvent("a", 1), anEvent("a", 3)));

        assertThat(log.read(0, 10).stream().map(one -> one.event().sequence())).containsExactly(2L, 1L, 3L);
    }

    @Test
    void keepsTheOrderOfABatchAcrossStreamsAndBeyondOneInsert() {
        List<InboundEvent> batch = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            batch.add(anEvent("a", i));
            batch.add(anEvent("b", i));
        }

        log.append(batch);

        assertThat(log.read(0, 1000).stream().map(RecordedEvent::event)).containsExactlyElementsOf(batch);
    }

    @Test
    void laterEventsOvertakeNoneWhileTheDatabaseIsKilledAgainAndAgain() throws InterruptedException {
        try (RealMongo own = RealMongo.start();
                MongoFixture fixture = new MongoFixture(own, RecordLogIT.class);
                RecordLog killed = new RecordLog(fixture.database, "record", Clock.systemUTC(), new FactMapper())) {
            AtomicBoolean done = new AtomicBoolean();
            Thread recorder = Thread.startVirtualThread(() -> {
                for (int from = 1; from <= 20_000 && !done.get(); from += 50) {
                    recordUntilStored(killed, from, from + 50);
                }
                done.set(true);
            });
            for (int kill = 0; kill < 3; kill++) {
                long before = killed.tail();
                await().ignoreExceptions().atMost(Duration.ofSeconds(30)).until(() -> killed.tail() > before + 200);
                own.kill();
                // The first outage is longer than a write is tried for: it fails for good and comes again.
                Duration outage = kill == 0 ? Duration.ofSeconds(9) : Duration.ofMillis(500);
                await().pollDelay(outage).atMost(outage.plusSeconds(2)).until(() -> true);
                own.restart();
            }
            long before = killed.tail();
            await().ignoreExceptions().atMost(Duration.ofSeconds(30)).until(() -> killed.tail() > before + 200);
            done.set(true);
            recorder.join();

            long sequence = 0;
            long cursor = 0;
            for (List<RecordedEvent> page = killed.read(0, 1000); !page.isEmpty(); page = killed.read(cursor, 1000)) {
                for (RecordedEvent one : page) {
                    assertThat(one.event().sequence()).isEqualTo(++sequence);
                    cursor = one.position();
                }
            }
            assertThat(sequence).isPositive();
            assertThat(killed.check().isWhole()).isTrue();
        }
    }

    /** As a listener does: the same batch again until it is stored. */
    private static void recordUntilStored(RecordLog to, int from, int end) {
        List<InboundEvent> batch =
                IntStream.range(from, end).mapToObj(i -> anEvent("a", i)).toList();
        while (true) {
            try {
                to.append(batch);
                return;
            } catch (EventingException.JournalUnavailable | MongoException away) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    @Test
    void pagingWhileTwoProcessesRecordLosesAndRepeatsNothing() {
        int perWriter = 400;
        AtomicInteger running = new AtomicInteger(4);
        List<Long> paged = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 4; writer++) {
                RecordLog to = writer % 2 == 0 ? log : otherProcess;
                String subject = "w-" + writer;
                writers.execute(() -> {
                    try {
                        for (int i = 1; i <= perWriter; i += 4) {
                            to.append(List.of(
                                    anEvent(subject, i),
                                    anEvent(subject, i + 1),
                                    anEvent(subject, i + 2),
                                    anEvent(subject, i + 3)));
                        }
                    } finally {
                        // A writer that fails is seen by what is missing, not by a reader that waits for ever.
                        running.decrementAndGet();
                    }
                });
            }
            long cursor = 0;
            boolean last = false;
            long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
            while (!last) {
                assertThat(System.nanoTime()).as("done in time").isLessThan(end);
                last = running.get() == 0;
                List<RecordedEvent> page = log.read(cursor, 37);
                for (RecordedEvent one : page) {
                    paged.add(one.position());
                    ids.add(one.event().id());
                    cursor = one.position();
                }
                last = last && page.isEmpty();
            }
        }
        assertThat(ids).hasSize(4 * perWriter);
        assertThat(paged).isSorted().doesNotHaveDuplicates().hasSize(4 * perWriter);
    }
}
