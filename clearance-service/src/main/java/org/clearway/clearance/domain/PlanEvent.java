package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a compensation plan. */
public sealed interface PlanEvent {
    PlanId planId();

    ClearanceId clearanceId();

    ProjectRef projectId();

    /** The legal date. */
    LocalDate occurredOn();

    record PlanDrafted(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            String unitCode,
            AgencyRef compensationUnit,
            RuleSet ruleSet,
            int version,
            List<PlanLine> lines,
            LocalDate occurredOn)
            implements PlanEvent {
        public PlanDrafted {
            lines = List.copyOf(lines);
        }

        /** The same draft under the id that its lines were booked for. */
        public PlanDrafted as(PlanId id) {
            return new PlanDrafted(
                    id,
                    clearanceId,
                    projectId,
                    milestoneId,
                    unitCode,
                    compensationUnit,
                    ruleSet,
                    version,
                    lines,
                    occurredOn);
        }
    }

    record PlanPosted(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            int version,
            List<PostingPlace> places,
            LegalLimit posting,
            LocalDate occurredOn)
            implements PlanEvent {
        public PlanPosted {
            places = List.copyOf(places);
        }
    }

    record PostingEnded(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            int version,
            String minutesNumber,
            LocalDate occurredOn)
            implements PlanEvent {}

    /** @param dialogue time for talks with those who disagree; null when nobody does */
    record ConsultationHeld(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            int version,
            int agree,
            int disagree,
            int other,
            String minutesNumber,
            @Nullable LegalLimit dialogue,
            LocalDate occurredOn)
            implements PlanEvent {}

    record PlanAppraised(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            int version,
            AgencyRef appraisedBy,
            String paperNumber,
            LocalDate occurredOn)
            implements PlanEvent {}

    /** @param competenceId the row of the competence data that the approval rests on */
    record PlanApproved(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            int version,
            AgencyRef approvedBy,
            @Nullable String competenceId,
            String decisionNumber,
            LocalDate effectiveOn,
            AgencyRef compensationUnit,
            List<PlanLine> lines,
            LocalDate occurredOn)
            implements PlanEvent {
        public PlanApproved {
            lines = List.copyOf(lines);
        }
    }

    record LineRevisionRequired(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            LineId lineId,
            LandUserId landUserId,
            int version,
            ComplaintRef complaintId,
            LocalDate occurredOn)
            implements PlanEvent {}

    /**
     * @param version of the line
     * @param planVersion of the plan
     */
    record LineRevised(
            PlanId planId,
            ClearanceId clearanceId,
            ProjectRef projectId,
            LineId lineId,
            LandUserId landUserId,
            int version,
            int planVersion,
            long previousAmount,
            long amount,
            String currency,
            RevisionReason reason,
            @Nullable ComplaintRef complaintId,
            AgencyRef approvedBy,
            @Nullable String competenceId,
            String decisionNumber,
            LocalDate effectiveOn,
            AgencyRef compensationUnit,
            LocalDate occurredOn)
            implements PlanEvent {}
}
