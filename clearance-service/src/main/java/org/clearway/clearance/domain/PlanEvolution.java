package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.clearway.clearance.domain.PlanEvent.ConsultationHeld;
import org.clearway.clearance.domain.PlanEvent.LineRevised;
import org.clearway.clearance.domain.PlanEvent.LineRevisionRequired;
import org.clearway.clearance.domain.PlanEvent.PlanAppraised;
import org.clearway.clearance.domain.PlanEvent.PlanApproved;
import org.clearway.clearance.domain.PlanEvent.PlanDrafted;
import org.clearway.clearance.domain.PlanEvent.PlanPosted;
import org.clearway.clearance.domain.PlanEvent.PostingEnded;
import org.jspecify.annotations.Nullable;

/** What a plan is after an event. Never refuses: what happened, happened. */
public final class PlanEvolution {
    private PlanEvolution() {}

    public static CompensationPlan evolve(@Nullable CompensationPlan state, PlanEvent event) {
        if (event instanceof PlanDrafted drafted) {
            return new CompensationPlan.Drafted(file(drafted), drafted.version(), PlanLines.drafted(drafted.lines()));
        }
        CompensationPlan plan = Objects.requireNonNull(state);
        PlanFile file = plan.file();
        int version = plan.version();
        PlanLines lines = plan.lines();
        return switch (event) {
            case PlanDrafted e -> plan;
            case PlanPosted e -> new CompensationPlan.Posted(file, version, lines, e.posting());
            case PostingEnded e -> new CompensationPlan.PostingOver(file, version, lines, e.occurredOn());
            case ConsultationHeld e ->
                new CompensationPlan.Consulted(file, version, lines, postingEnded(plan), consultation(e));
            case PlanAppraised e ->
                new CompensationPlan.Appraised(
                        file, version, lines, postingEnded(plan), consultation(plan), e.occurredOn());
            case PlanApproved e ->
                new CompensationPlan.Approved(
                        file,
                        version,
                        lines.inForce(e.effectiveOn()),
                        postingEnded(plan),
                        consultation(plan),
                        new PlanApproval(e.approvedBy(), e.decisionNumber(), e.occurredOn(), e.effectiveOn()));
            case LineRevisionRequired e ->
                plan.with(lines.changing(e.lineId(), line -> line.revisionRequired(e.complaintId())), version);
            case LineRevised e -> plan.with(lines.changing(e.lineId(), line -> revised(line, e)), e.planVersion());
        };
    }

    private static LineInPlan revised(LineInPlan line, LineRevised e) {
        return line.revised(line.line().revised(e.amount(), e.version()), e.effectiveOn(), e.complaintId());
    }

    private static LocalDate postingEnded(CompensationPlan plan) {
        return Objects.requireNonNull(plan.postingEndedOn());
    }

    private static Consultation consultation(CompensationPlan plan) {
        return Objects.requireNonNull(plan.consultation());
    }

    private static Consultation consultation(ConsultationHeld e) {
        return new Consultation(e.occurredOn(), e.agree(), e.disagree(), e.other(), e.minutesNumber());
    }

    private static PlanFile file(PlanDrafted e) {
        return new PlanFile(
                e.planId(),
                e.clearanceId(),
                e.projectId(),
                e.milestoneId(),
                e.unitCode(),
                e.compensationUnit(),
                e.ruleSet(),
                e.occurredOn());
    }
}
