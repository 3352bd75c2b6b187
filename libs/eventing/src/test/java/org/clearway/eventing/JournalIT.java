package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clearway.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalIT {
    private MongoFixture mongo;
    private MongoJournal journal;
    private MongoJournal otherProcess;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(JournalIT.class);
        journal = new MongoJournal(mongo.database, "journal", 2, 2048, Clock.systemUTC(), true);
        otherProcess = new MongoJournal(mongo.database, "journal", 2, 2048, Clock.systemUTC(), true);
    }

    @AfterEach
    void close() {
        journal.close();
        otherProcess.close();
        mongo.close();
    }

    private static List<Fact> facts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Fact("tank.filled.v2", Tank.DAY, "{\"n\":" + i + "}"))
                .toList();
    }

    private static Appended append(Journal to, String id, long version, String command) {
        return to.append(new StreamId("tank", id), version, facts(1), Tank.by(command));
    }

    @Test
    void storesTheEventsOfACommandAsOneEntryAndReadsThemBack() {
        StreamId stream = StreamId.create("tank");
        Origin origin = new Origin("c-1", "f", "who", "agency-a", "00-t-s-01", "corr", "cause");

        Appended appended = journal.append(stream, 1, facts(3), origin);

        Entry entry = ((Appended.Stored) appended).entry();
        assertThat(journal.read(stream, 0)).containsExactly(entry);
        assertThat(entry.lastVersion()).isEqualTo(3);
        assertThat(entry.origin()).isEqualTo(origin);
        assertThat(journal.findCommand("c-1")).contains(entry);
    }

    @Test
    void lettingTwoWritersHaveTheSameVersionIsRefusedToOne() {
        assertThat(append(journal, "a", 1, "c-1")).isInstanceOf(Appended.Stored.class);
        assertThat(append(otherProcess, "a", 1, "c-2")).isInstanceOf(Appended.Conflict.class);
        assertThat(append(journal, "a", 1, "c-3")).isInstanceOf(Appended.Conflict.class);
    }

    @Test
    void theSameCommandIsStoredOnce() {
        assertThat(append(journal, "a", 1, "c-1")).isInstanceOf(Appended.Stored.class);
        assertThat(append(otherProcess, "b", 1, "c-1")).isInstanceOf(Appended.DuplicateCommand.class);
    }

    @Test
    void manyWritersOfTwoProcessesLeaveNoGapAndLoseNothing() throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Journal to = i % 2 == 0 ? journal : otherProcess;
            String id = "s-" + i % 50;
            String command = "c-" + i;
            work.add(() -> appendAtTheEnd(to, id, command));
        }
        Set<String> acknowledged;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            acknowledged =
                    threads.invokeAll(work).stream().map(Future::resultNow).collect(Collectors.toSet());
        }

        List<Entry> all = new ArrayList<>();
        for (int lane = 0; lane < journal.lanes(); lane++) {
            List<Entry> entries = journal.readLane(lane, 0, 10_000);
            assertThat(entries.stream().map(Entry::position))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, entries.size()).boxed().toList());
            assertThat(ChainCheck.of(journal, lane).isWhole()).isTrue();
            all.addAll(entries);
        }
        assertThat(all.stream().map(entry -> entry.origin().commandId()))
                .containsExactlyInAnyOrderElementsOf(acknowledged)
                .hasSize(600);
        all.stream()
                .collect(Collectors.groupingBy(Entry::stream, Collectors.mapping(Entry::version, Collectors.toList())))
                .forEach((stream, versions) ->
                        assertThat(versions).doesNotHaveDuplicates().hasSize(12));
    }

    private static String appendAtTheEnd(Journal to, String id, String command) {
        while (true) {
            List<Entry> before = to.read(new StreamId("tank", id), 0);
            long next = before.isEmpty() ? 1 : before.getLast().lastVersion() + 1;
            if (append(to, id, next, command) instanceof Appended.Stored) {
                return command;
            }
        }
    }

    @Test
    void recordedTimeNeverRunsBackwardsInALane() {
        MutableClock clock = MutableClock.at("2026-03-02T00:00:00Z");
        try (MongoJournal moved = new MongoJournal(mongo.database, "moved", 1, 100, clock, true)) {
            append(moved, "a", 1, "c-1");
            clock.advance(Duration.ofMinutes(-5));
            append(moved, "a", 2, "c-2");
            assertThat(moved.readLane(0, 0, 10).stream().map(Entry::recordedAt))
                    .containsOnly(Instant.parse("2026-03-02T00:00:00Z"));
        }
    }

    @Test
    void theChainNamesTheFirstEntryThatWasChangedByHand() {
        for (int i = 1; i <= 5; i++) {
            append(journal, "a", i, "c-" + i);
        }
        int lane = journal.readLane(0, 0, 1).isEmpty() ? 1 : 0;
        var raw = mongo.database.getCollection("journal");

        raw.updateOne(Filters.eq("_id", EntryDocuments.id(lane, 3)), Updates.set("a", "agency-b"));
        assertThat(ChainCheck.of(journal, lane).fault()).isEqualTo(3);

        raw.deleteOne(Filters.eq("_id", EntryDocuments.id(lane, 2)));
        assertThat(ChainCheck.of(journal, lane).fault()).isEqualTo(2);
    }

    @Test
    void aCommandThatIsTooLargeIsRefusedBeforeItIsSent() {
        Fact large = new Fact("tank.filled.v2", Tank.DAY, "x".repeat(1024 * 1024));

        assertThatThrownBy(() -> journal.append(StreamId.create("tank"), 1, List.of(large), Tank.by("c-1")))
                .isInstanceOf(EventingException.CommandTooLarge.class);
    }
}
