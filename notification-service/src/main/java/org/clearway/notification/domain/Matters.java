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

    /** A complaint that is with nobody any more, or with somebody else, has no limit to be reminded of. */
    private static final Set<String> CASE_ENDS = Set.of(
            "complaint.refused.v1",
            "complaint.forwarded.v1",
            "complaint.upheld.v1",
            "complaint.partly-upheld.v1",
            "complaint.rejected.v1",
            "complaint.withdrawn.v1",
            "clearance.completed.v1");

    private Matters() {}

    /** What this event reminds of; empty for an event that is no reminder. */
    public static List<String> remindedOf(String type, String subject, EventFacts facts) {
        if (TASK_REMINDERS.contains(type)) {
            return one(task(subject, facts));
        }
        if (MILESTONE_REMINDERS.contains(type)) {
            return one(milestone(subject, facts));
        }
        if (type.equals("complaint.lapsed.v1")) {
            return List.of(lapse(subject));
        }
        if (type.endsWith(".limit-approaching.v1") || type.endsWith(".limit-breached.v1")) {
            return limit(subject, facts)
                    .map(limit -> List.of(limit, whole(subject)))
                    .orElse(List.of(whole(subject)));
        }
        return List.of();
    }

    /** The matter that this event ends. */
    public static Optional<String> endedBy(String type, String subject, EventFacts facts) {
        if (TASK_ENDS.contains(type)) {
            return task(subject, facts);
        }
        if (MILESTONE_ENDS.contains(type)) {
            return milestone(subject, facts);
        }
        if (type.endsWith(".limit-met.v1")) {
            return limit(subject, facts);
        }
        // An act of a date in time was entered after all: there was no silence.
        if (type.equals("complaint.lapse-annulled.v1")) {
            return Optional.of(lapse(subject));
        }
        return CASE_ENDS.contains(type) ? Optional.of(whole(subject)) : Optional.empty();
    }

    private static Optional<String> task(String subject, EventFacts facts) {
        return facts.text("taskCode").map(code -> "task/" + subject + "/" + code);
    }

    private static Optional<String> milestone(String subject, EventFacts facts) {
        return facts.text("milestoneId").map(id -> "milestone/" + subject + "/" + id);
    }

    private static Optional<String> limit(String subject, EventFacts facts) {
        return facts.text("limit.code").map(code -> "limit/" + subject + "/" + code);
    }

    private static String lapse(String subject) {
        return "lapse/" + subject;
    }

    private static String whole(String subject) {
        return "case/" + subject;
    }

    private static List<String> one(Optional<String> matter) {
        return matter.map(List::of).orElse(List.of());
    }
}
