package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a clearance. */
public sealed interface ClearanceEvent {
    ClearanceId clearanceId();

    ProjectRef projectId();

    /** The legal date. */
    LocalDate occurredOn();

    record ClearanceOpened(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            String unitCode,
            AgencyRef compensationUnit,
            AgencyRef leadAgency,
            @Nullable AgencyRef superiorAgency,
            @Nullable BigDecimal landAreaM2,
            @Nullable BigDecimal lengthM,
            LocalDate occurredOn)
            implements ClearanceEvent {}

    /** Enough for the land user's own stream to be begun from it. */
    record LandUserCounted(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            LandUserId landUserId,
            LandUserKind landUserKind,
            PersonRef person,
            String unitCode,
            AgencyRef compensationUnit,
            List<Parcel> parcels,
            LocalDate occurredOn)
            implements ClearanceEvent {
        public LandUserCounted {
            parcels = List.copyOf(parcels);
        }
    }

    record LandUserListFixed(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            int count,
            BigDecimal areaM2,
            String paperNumber,
            LocalDate occurredOn)
            implements ClearanceEvent {}

    /**
     * The recovery notice goes to everybody on the list; enough for each land user's own notice to follow from it.
     *
     * @param landUsers the list of that moment; who has a valid notice, or a decision, is passed over
     */
    record NoticeIssuedToAll(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            AgencyRef issuedBy,
            @Nullable String competenceId,
            String noticeNumber,
            LocalDate meetingHeldOn,
            String meetingMinutesNumber,
            List<LandUserId> landUsers,
            LocalDate occurredOn)
            implements ClearanceEvent {
        public NoticeIssuedToAll {
            landUsers = List.copyOf(landUsers);
        }
    }

    /** Enough for the plan's own stream to be begun from it. */
    record PlanLinesClaimed(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            PlanId planId,
            String unitCode,
            AgencyRef compensationUnit,
            RuleSet ruleSet,
            List<PlanLine> lines,
            LocalDate occurredOn)
            implements ClearanceEvent {
        public PlanLinesClaimed {
            lines = List.copyOf(lines);
        }

        static PlanLinesClaimed of(PlanEvent.PlanDrafted draft) {
            return new PlanLinesClaimed(
                    draft.clearanceId(),
                    draft.projectId(),
                    draft.milestoneId(),
                    draft.planId(),
                    draft.unitCode(),
                    draft.compensationUnit(),
                    draft.ruleSet(),
                    draft.lines(),
                    draft.occurredOn());
        }

        /** The plan that the lines were booked for, as it begins. */
        public PlanEvent.PlanDrafted toDraft() {
            return new PlanEvent.PlanDrafted(
                    planId,
                    clearanceId,
                    projectId,
                    milestoneId,
                    unitCode,
                    compensationUnit,
                    ruleSet,
                    PlanDrafting.FIRST_VERSION,
                    lines,
                    occurredOn);
        }
    }

    /** @param standing of the land user whose act moved the section */
    record ClearanceProgressed(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            LandUserId landUserId,
            Standing standing,
            Progress.Households households,
            Progress.Areas areaM2,
            Progress.Lengths lengthM,
            @Nullable LocalDate forecast,
            LocalDate occurredOn)
            implements ClearanceEvent {}

    record ClearanceCompleted(
            ClearanceId clearanceId,
            ProjectRef projectId,
            MilestoneRef milestoneId,
            LocalDate completedOn,
            LocalDate occurredOn)
            implements ClearanceEvent {}
}
