package org.clearway.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Appended;
import org.clearway.eventing.Entry;
import org.clearway.eventing.Fact;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.Journal;
import org.clearway.eventing.Origin;
import org.clearway.eventing.StreamId;
import org.clearway.notification.Fixtures;
import org.clearway.notification.application.InboxReader.Next;
import org.clearway.notification.domain.AlertEvent.AlertDelivered;
import org.clearway.notification.domain.AlertId;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.Role;
import org.junit.jupiter.api.Test;

class InboxFeedTest {
    private final FactMapper mapper = new FactMapper();
    private final TwoLanes journal = new TwoLanes();
    private final InboxFeed feed = new InboxFeed(journal, mapper);

    private List<String> read(InboxReader reader, int times) throws InterruptedException {
        feed.step();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            reader.next(Duration.ofMillis(1)).map(Next::alertId).ifPresent(ids::add);
        }
        return ids;
    }

    private void delivered(int lane, String agency, String alertId) {
        AlertDelivered delivered = new AlertDelivered(
                new AlertId(alertId),
                "route",
                "event",
                "type",
                agency,
                Role.LEADS,
                Channel.INBOX,
                null,
                Fixtures.MORNING,
                Fixtures.THAT_DAY);
        journal.append(lane, new Fact(InboxFeed.DELIVERED, Fixtures.THAT_DAY, mapper.write(delivered)));
    }

    @Test
    void handsOutWhatComesToTheOwnAgency() throws InterruptedException {
        try (InboxReader reader = feed.open("a", null)) {
            delivered(0, "a", "1");
            delivered(1, "b", "2");
            delivered(1, "a", "3");
            assertThat(read(reader, 4)).containsExactly("1", "3");
        }
    }

    @Test
    void withoutAPlaceOnlyTheNewIsHandedOut() throws InterruptedException {
        delivered(0, "a", "1");
        try (InboxReader reader = feed.open("a", null)) {
            delivered(0, "a", "2");
            assertThat(read(reader, 3)).containsExactly("2");
        }
    }

    @Test
    void resumesWithoutLossOrRepetition() throws InterruptedException {
        FeedPosition place;
        try (InboxReader reader = feed.open("a", null)) {
            delivered(0, "a", "1");
            delivered(1, "a", "2");
            feed.step();
            place = reader.next(Duration.ofMillis(1)).orElseThrow().position();
        }
        delivered(0, "a", "3");
        try (InboxReader reader = feed.open("a", place)) {
            delivered(1, "a", "4");
            assertThat(read(reader, 6)).containsExactlyInAnyOrder("2", "3", "4");
        }
    }

    @Test
    void resumesOverMoreThanOnePage() throws InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            delivered(i % 2, i % 3 == 0 ? "a" : "b", String.valueOf(i));
        }
        try (InboxReader reader = feed.open("a", new FeedPosition(List.of(0L, 0L)))) {
            assertThat(read(reader, 1_000)).hasSize(400).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPlaceMovesOnOverWhatIsForOthers() throws InterruptedException {
        try (InboxReader reader = feed.open("a", null)) {
            delivered(0, "a", "1");
            delivered(0, "b", "2");
            delivered(1, "b", "3");
            assertThat(read(reader, 2)).containsExactly("1");
            assertThat(reader.position()).isEqualTo(new FeedPosition(List.of(2L, 1L)));
        }
    }

    @Test
    void aPlaceNeverMovesOverWhatWaitsInTheQueue() throws InterruptedException {
        try (InboxReader reader = feed.open("a", null)) {
            delivered(0, "a", "1");
            delivered(0, "a", "2");
            assertThat(read(reader, 1)).containsExactly("1");
            assertThat(reader.position()).isEqualTo(new FeedPosition(List.of(1L, 0L)));
        }
    }

    @Test
    void losesNothingThatComesWhileItReadsWhatItMissed() throws InterruptedException {
        delivered(0, "b", "0");
        try (InboxReader reader = feed.open("a", new FeedPosition(List.of(0L, 0L)))) {
            delivered(0, "a", "1");
            assertThat(read(reader, 3)).containsExactly("1");
        }
    }

    @Test
    void returnsAfterEachPageOfWhatItMissed() throws InterruptedException {
        for (int i = 0; i < 1_100; i++) {
            delivered(0, "b", String.valueOf(i));
        }
        try (InboxReader reader = feed.open("a", new FeedPosition(List.of(0L, 0L)))) {
            assertThat(reader.next(Duration.ofHours(1))).isEmpty();
            assertThat(reader.position().at(0)).isEqualTo(500);
            assertThat(reader.next(Duration.ofHours(1))).isEmpty();
            assertThat(reader.position().at(0)).isEqualTo(1_000);
        }
    }

    @Test
    void aPlaceAheadOfThisInstanceRepeatsNothing() throws InterruptedException {
        try (InboxReader first = feed.open("a", null);
                InboxReader ahead = feed.open("a", new FeedPosition(List.of(2L, 0L)))) {
            delivered(0, "a", "1");
            delivered(0, "a", "2");
            delivered(0, "a", "3");
            assertThat(read(ahead, 4)).containsExactly("3");
            assertThat(read(first, 4)).containsExactly("1", "2", "3");
        }
    }

    @Test
    void aReaderThatIsTooSlowIsSentAwayWithItsPlace() throws InterruptedException {
        try (InboxReader reader = feed.open("a", null)) {
            for (int i = 0; i < 1_100; i++) {
                delivered(0, "a", String.valueOf(i));
            }
            while (feed.step()) {
                assertThat(reader.isOver()).isFalse();
            }
            assertThat(read(reader, 1_100)).hasSize(1_000);
            assertThat(reader.isOver()).isTrue();
        }
    }

    @Test
    void placesAreTextThatCanBeReadBack() {
        FeedPosition place = new FeedPosition(List.of(17L, 42L));
        assertThat(FeedPosition.parse(place.text(), 2)).contains(place);
        assertThat(FeedPosition.parse("17", 2)).isEmpty();
        assertThat(FeedPosition.parse("17.x", 2)).isEmpty();
        assertThat(FeedPosition.parse("99999999999999999999.1", 2)).isEmpty();
    }

    /** A journal in memory, as far as the feed reads it. */
    private static final class TwoLanes implements Journal {
        private final List<List<Entry>> lanes = List.of(new ArrayList<>(), new ArrayList<>());

        void append(int lane, Fact fact) {
            Origin origin = new Origin("c", "", "w", "a", null, null, null);
            StreamId stream = new StreamId("alert", "x");
            long position = lanes.get(lane).size() + 1L;
            lanes.get(lane).add(new Entry(lane, position, stream, 1, List.of(fact), Instant.EPOCH, origin, "", ""));
        }

        @Override
        public Appended append(StreamId stream, long version, List<Fact> facts, Origin origin) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> read(StreamId stream, long afterVersion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Entry> findCommand(String commandId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> readLane(int lane, long afterPosition, int limit) {
            return lanes.get(lane).stream()
                    .filter(entry -> entry.position() > afterPosition)
                    .limit(limit)
                    .toList();
        }

        @Override
        public long tail(int lane) {
            return lanes.get(lane).size();
        }

        @Override
        public int lanes() {
            return 2;
        }
    }
}
