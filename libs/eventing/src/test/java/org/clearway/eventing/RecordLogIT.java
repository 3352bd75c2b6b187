package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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
    void sendsAnEventOffOnlyAfterThoseBeforeItInItsStream() {
        assertThat(RecordLog.rounds(
                        List.of(anEvent("a", 1), anEvent("a", 2), anEvent("b", 7), anEvent("a", 3), anEvent("b", 8))))
                .containsExactly(
                        List.of(anEvent("a", 1), anEvent("b", 7)),
                        List.of(anEvent("a", 2), anEvent("b", 8)),
                        List.of(anEvent("a", 3)));
        assertThat(RecordLog.rounds(List.of())).isEmpty();
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
                    for (int i = 1; i <= perWriter; i += 4) {
                        to.append(List.of(
                                anEvent(subject, i),
                                anEvent(subject, i + 1),
                                anEvent(subject, i + 2),
                                anEvent(subject, i + 3)));
                    }
                    running.decrementAndGet();
                });
            }
            long cursor = 0;
            boolean last = false;
            while (!last) {
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
