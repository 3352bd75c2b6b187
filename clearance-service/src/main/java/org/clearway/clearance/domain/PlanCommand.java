package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of a compensation plan. */
public sealed interface PlanCommand {
    LocalDate occurredOn();

    /**
     * Finds out whether a plan may be drafted like this; booked and begun it is afterwards.
     *
     * @param landUsers the land users of the lines as they are now
     */
    record DraftPlan(
            PlanId planId,
            ClearanceFile clearance,
            RuleSet ruleSet,
            List<LineDraft> lines,
            Map<LandUserId, LandUser> landUsers,
            Authority authority,
            LocalDate occurredOn)
            implements PlanCommand {}

    /** Begins the plan's own record; from the lines that were booked for it in the clearance. */
    record BeginPlan(PlanEvent.PlanDrafted draft) implements PlanCommand {
        @Override
        public LocalDate occurredOn() {
            return draft.occurredOn();
        }
    }

    record PostPlan(Set<PostingPlace> places, Authority authority, LocalDate occurredOn) implements PlanCommand {}

    record EndPosting(String minutesNumber, Authority authority, LocalDate occurredOn) implements PlanCommand {}

    record HoldConsultation(
            int agree, int disagree, int other, String minutesNumber, Authority authority, LocalDate occurredOn)
            implements PlanCommand {}

    /**
     * @param authority of who records it
     * @param appraiser of the department that appraised
     */
    record Appraise(String paperNumber, Authority authority, Authority appraiser, LocalDate occurredOn)
            implements PlanCommand {}

    /** @param effectiveOn when it takes effect, if not at once */
    record Approve(String decisionNumber, @Nullable LocalDate effectiveOn, Authority authority, LocalDate occurredOn)
            implements PlanCommand {}

    /** An upheld complaint about the line. */
    record RequireRevision(LineId lineId, ComplaintRef complaint, LocalDate occurredOn) implements PlanCommand {}

    /**
     * @param complaint the upheld complaint that it answers; null where something else is the reason, or the one that has
     *     waited longest
     * @param upheld complaints about the line that are known to be upheld
     */
    record ReviseLine(
            LineId lineId,
            long amount,
            RevisionReason reason,
            @Nullable ComplaintRef complaint,
            Set<ComplaintRef> upheld,
            String decisionNumber,
            @Nullable LocalDate effectiveOn,
            Authority authority,
            LocalDate occurredOn)
            implements PlanCommand {
        public ReviseLine {
            upheld = Set.copyOf(upheld);
        }
    }
}
