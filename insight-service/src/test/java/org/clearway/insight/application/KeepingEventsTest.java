package org.clearway.insight.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.KeptEvent;
import org.junit.jupiter.api.Test;

class KeepingEventsTest {
    private static final InboundEvent EVENT = new InboundEvent(
            "e1", "s", "t.v1", "subject-1", 1, "0-1", Instant.EPOCH, LocalDate.EPOCH, "a", null, null, null, "{}");

    private final List<InboundEvent> recorded = new ArrayList<>();

    private final EventRecord record = new EventRecord() {
        @Override
        public void append(List<InboundEvent> events) {
            recorded.addAll(events);
        }

        @Override
        public List<KeptEvent> read(long afterPosition, int limit) {
            return List.of();
        }

        @Override
        public long tail() {
            return recorded.size();
        }

        @Override
        public Verification verify() {
            return new Verification(Instant.EPOCH, tail(), true, null);
        }
    };

    /** A failure here would have the listener park what is recorded already. */
    @Test
    void viewsThatFailToFollowAreAskedAgainAndKeepNothingFromBeingRecorded() {
        List<String> asked = new ArrayList<>();
        EventViews failing = new EventViews() {
            @Override
            public void catchUp() {
                throw new IllegalStateException("an odd event");
            }

            @Override
            public void catchUpSoon() {
                asked.add("soon");
            }
        };

        new KeepingEvents(record, failing).keep(List.of(EVENT));

        assertThat(recorded).containsExactly(EVENT);
        assertThat(asked).containsExactly("soon");
    }
}
