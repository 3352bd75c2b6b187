package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line with what happened to it.
 *
 * @param inForceSince day on which the approval of this version took, or takes, effect; null before approval
 * @param waitingComplaints upheld complaints that want the line revised
 * @param settledComplaints complaints that a revision answered, so that a late event does not mark the line again
 */
public record LineInPlan(
        PlanLine line,
        @Nullable LocalDate inForceSince,
        List<ComplaintRef> waitingComplaints,
        List<ComplaintRef> settledComplaints) {

    public LineInPlan {
        waitingComplaints = List.copyOf(waitingComplaints);
        settledComplaints = List.copyOf(settledComplaints);
    }

    static LineInPlan drafted(PlanLine line) {
        return new LineInPlan(line, null, List.of(), List.of());
    }

    /** The complaint that has waited longest for a revision; null when none does. */
    public @Nullable ComplaintRef waitingComplaint() {
        return waitingComplaints.isEmpty() ? null : waitingComplaints.getFirst();
    }

    boolean isKnown(ComplaintRef complaint) {
        return waitingComplaints.contains(complaint) || settledComplaints.contains(complaint);
    }

    LineInPlan inForce(LocalDate since) {
        return new LineInPlan(line, since, waitingComplaints, settledComplaints);
    }

    LineInPlan revisionRequired(ComplaintRef complaint) {
        return new LineInPlan(line, inForceSince, with(waitingComplaints, complaint), settledComplaints);
    }

    LineInPlan revised(PlanLine now, LocalDate since, @Nullable ComplaintRef complaint) {
        if (complaint == null) {
            return new LineInPlan(now, since, waitingComplaints, settledComplaints);
        }
        List<ComplaintRef> waiting =
                waitingComplaints.stream().filter(c -> !c.equals(complaint)).toList();
        return new LineInPlan(now, since, waiting, with(settledComplaints, complaint));
    }

    private static List<ComplaintRef> with(List<ComplaintRef> complaints, ComplaintRef one) {
        return Stream.concat(complaints.stream(), Stream.of(one)).distinct().toList();
    }
}
