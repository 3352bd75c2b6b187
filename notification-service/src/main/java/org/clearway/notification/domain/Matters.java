package org.clearway.notification.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reminder is about, and which event ends the matter. A reminder is needless as soon as its matter was ended by
 * a later event of the same stream; one that follows on the end (a task returned after it was completed) is needed
 * again. Both are found by comparing sequences, so it makes no difference when the events arrive.
 */
public final class Matters {
    private static final Set<String> TASK_REMINDERS = Set.of("task.due-approaching.v1", "task.overdue.v1");
    private static final Set<String> TASK_ENDS =
            Set.of("task.completed.v1", "task.extended.v1", "task.due-date-set.v1");
    private static final Set<String> MILESTONE_REMINDERS =
            Set.of("milestone.due-approaching.v1", "milestone.missed.v1");
    private static final Set<String> MILESTONE_ENDS = Set.of("milestone.met.v1", "milestone.rescheduled.v1");

    /** A case that is with nobody any more, or with somebody else, has no limit to be reminded of. */
    private static final Set<String> CASE_ENDS = Set.of(
            "complaint.refused.v1",
            "complaint.forwarded.v1",
            "complaint.upheld.v1",
            "complaint.partly-upheld.v1",
            "complaint.rejected.v1",
            "complaint.withdrawn.v1",
            "petition.answered.v1",
            "petition.forwarded.v1",
            "denunciation.transferred.v1",
            "denunciation.refused.v1",
            "clearance.completed.v1");

    private static final String WHOLE = "case";
    private static final String LAPSE = "lapse";

    private Matters() {}

    /** What of its subject this event reminds of; empty for an event that is no reminder. */
    public static List<String> remindedOf(String type, EventFacts facts) {
        if (TASK_REMINDERS.contains(type)) {
            return one(task(facts));
        }
        if (MILESTONE_REMINDERS.contains(type)) {
            return one(milestone(facts));
        }
        if (type.equals("complaint.lapsed.v1")) {
            return List.of(LAPSE);
        }
        if (type.endsWith(".limit-approaching.v1") || type.endsWith(".limit-breached.v1")) {
            return limit(facts).map(limit -> List.of(limit, WHOLE)).orElse(List.of(WHOLE));
        }
        return List.of();
    }

    /** The matter of its subject that this event ends. */
    public static Optional<String> endedBy(String type, EventFacts facts) {
        if (TASK_ENDS.contains(type)) {
            return task(facts);
        }
        if (MILESTONE_ENDS.contains(type)) {
            return milestone(facts);
        }
        if (type.endsWith(".limit-met.v1")) {
            return limit(facts);
        }
        // An act of a date in time was entered after all: there was no silence.
        if (type.equals("complaint.lapse-annulled.v1")) {
            return Optional.of(LAPSE);
        }
        return CASE_ENDS.contains(type) ? Optional.of(WHOLE) : Optional.empty();
    }

    private static Optional<String> task(EventFacts facts) {
        return facts.text("taskCode").map(code -> "task/" + code);
    }

    private static Optional<String> milestone(EventFacts facts) {
        return facts.text("milestoneId").map(id -> "milestone/" + id);
    }

    private static Optional<String> limit(EventFacts facts) {
        return facts.text("limit.code").map(code -> "limit/" + code);
    }

    private static List<String> one(Optional<String> matter) {
        return matter.map(List::of).orElse(List.of());
    }
}
