package org.clearway.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MattersTest {
    private static final EventFacts FACTS = new EventFacts(Map.of(
            "taskCode", "1309-1.2",
            "milestoneId", "milestone-1",
            "limit", Map.of("code", "complaint-acceptance")));

    @ParameterizedTest
    @CsvSource({
        "task.due-approaching.v1, task.completed.v1",
        "task.due-approaching.v1, task.extended.v1",
        "task.overdue.v1, task.completed.v1",
        "task.overdue.v1, task.due-date-set.v1",
        "milestone.due-approaching.v1, milestone.met.v1",
        "milestone.missed.v1, milestone.met.v1",
        "milestone.missed.v1, milestone.rescheduled.v1",
        "complaint.limit-approaching.v1, complaint.limit-met.v1",
        "complaint.limit-breached.v1, complaint.upheld.v1",
        "complaint.limit-approaching.v1, complaint.partly-upheld.v1",
        "complaint.limit-approaching.v1, complaint.rejected.v1",
        "complaint.limit-approaching.v1, complaint.withdrawn.v1",
        "complaint.limit-approaching.v1, complaint.refused.v1",
        "complaint.limit-approaching.v1, complaint.forwarded.v1",
        "clearance.limit-approaching.v1, clearance.limit-met.v1",
        "complaint.lapsed.v1, complaint.lapse-annulled.v1",
        "petition.limit-approaching.v1, petition.answered.v1",
        "petition.limit-breached.v1, petition.forwarded.v1",
        "petition.limit-breached.v1, petition.limit-met.v1",
        "denunciation.limit-approaching.v1, denunciation.transferred.v1",
        "denunciation.limit-breached.v1, denunciation.refused.v1",
    })
    void aReminderIsAboutWhatTheOtherEventEnds(String reminder, String end) {
        assertThat(Matters.remindedOf(reminder, FACTS))
                .contains(Matters.endedBy(end, FACTS).orElseThrow());
    }

    @Test
    void theEndOfAnotherLimitOfTheCaseEndsNothing() {
        EventFacts other = new EventFacts(Map.of("limit", Map.of("code", "complaint-first-resolution")));
        assertThat(Matters.remindedOf("complaint.limit-approaching.v1", FACTS))
                .doesNotContain(Matters.endedBy("complaint.limit-met.v1", other).orElseThrow());
    }

    @Test
    void theEndOfAnotherTaskEndsNothing() {
        EventFacts other = new EventFacts(Map.of("taskCode", "1309-1.3"));
        assertThat(Matters.remindedOf("task.overdue.v1", FACTS))
                .doesNotContain(Matters.endedBy("task.completed.v1", other).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"task.assigned.v1", "complaint.received.v1", "obstacle.reported.v1", "plan.approved.v1"})
    void whatIsNoReminderIsAlwaysSent(String type) {
        assertThat(Matters.remindedOf(type, FACTS)).isEmpty();
        assertThat(Matters.endedBy(type, FACTS)).isEmpty();
    }
}
