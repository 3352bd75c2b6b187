package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.clearance.domain.PlanEvent.ConsultationHeld;
import org.clearway.clearance.domain.PlanEvent.PlanAppraised;
import org.clearway.clearance.domain.PlanEvent.PlanApproved;
import org.clearway.clearance.domain.PlanEvent.PlanPosted;
import org.clearway.clearance.domain.PlanEvent.PostingEnded;
import org.jspecify.annotations.Nullable;

/** Decides on a compensation plan: draft, posting, consultation, appraisal, approval, revision. Pure. */
public record PlanDecider(LegalRules rules) {
    /** @throws ClearanceRefused where a step before it is missing, a wait runs, or another agency must act */
    public List<PlanEvent> decide(@Nullable CompensationPlan state, PlanCommand command) {
        if (command instanceof PlanCommand.BeginPlan begin) {
            return state == null ? List.of(begin.draft()) : List.of();
        }
        if (command instanceof PlanCommand.DraftPlan draft) {
            return state == null ? List.of(draft(draft)) : List.of();
        }
        CompensationPlan plan = Objects.requireNonNull(state, "no such plan");
        return switch (command) {
            case PlanCommand.BeginPlan begin -> List.of();
            case PlanCommand.DraftPlan draft -> List.of();
            case PlanCommand.PostPlan post -> List.of(post(plan, post));
            case PlanCommand.EndPosting end -> List.of(endPosting(plan, end));
            case PlanCommand.HoldConsultation consult -> List.of(consult(plan, consult));
            case PlanCommand.Appraise appraise -> List.of(appraise(plan, appraise));
            case PlanCommand.Approve approve -> List.of(approve(plan, approve));
            case PlanCommand.RequireRevision require -> PlanRevising.require(plan, require);
            case PlanCommand.ReviseLine revise -> List.of(PlanRevising.revise(plan, revise, rules));
        };
    }

    /** The draft as it would be; nothing is recorded. */
    public PlanEvent.PlanDrafted draft(PlanCommand.DraftPlan command) {
        return PlanDrafting.draft(command, rules);
    }

    /** The draft as it was found in order before, under the id that its lines were booked for. */
    public PlanEvent.PlanDrafted booked(
            PlanId planId, ClearanceFile clearance, RuleSet ruleSet, List<LineDraft> lines, LocalDate occurredOn) {
        return PlanDrafting.drafted(planId, clearance, ruleSet, lines, occurredOn);
    }

    private PlanPosted post(CompensationPlan plan, PlanCommand.PostPlan command) {
        command.authority().require(command.occurredOn());
        // Posted again: the posting before did not run its full period, so it counted as none.
        if (!(plan instanceof CompensationPlan.Drafted) && !(plan instanceof CompensationPlan.Posted)) {
            throw new ClearanceRefused(
                    new Refusal.AlreadyDone(Step.PLAN_POSTED, Objects.requireNonNull(plan.postingEndedOn())));
        }
        PlanFile file = plan.file();
        Dates.requireAfter(Step.PLAN_POSTED, command.occurredOn(), Step.PLAN_DRAFTED, file.draftedOn());
        for (PostingPlace place : rules.postingPlaces(command.occurredOn())) {
            if (!command.places().contains(place)) {
                throw new ClearanceRefused(new Refusal.PostingPlaceMissing("places", place));
            }
        }
        return new PlanPosted(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                plan.version(),
                command.places().stream().sorted().toList(),
                rules.posting(command.occurredOn()),
                command.occurredOn());
    }

    private static PostingEnded endPosting(CompensationPlan plan, PlanCommand.EndPosting command) {
        command.authority().require(command.occurredOn());
        LegalLimit posting = switch (plan) {
            case CompensationPlan.Posted posted -> posted.posting();
            case CompensationPlan.Drafted drafted ->
                throw new ClearanceRefused(new Refusal.StepMissing(Step.POSTING_ENDED, Step.PLAN_POSTED));
            default ->
                throw new ClearanceRefused(
                        new Refusal.AlreadyDone(Step.POSTING_ENDED, Objects.requireNonNull(plan.postingEndedOn())));
        };
        Dates.requireAfter(Step.POSTING_ENDED, command.occurredOn(), Step.PLAN_POSTED, posting.start());
        Dates.requireWaited(Step.POSTING_ENDED, command.occurredOn(), posting);
        PlanFile file = plan.file();
        return new PostingEnded(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                plan.version(),
                command.minutesNumber(),
                command.occurredOn());
    }

    private ConsultationHeld consult(CompensationPlan plan, PlanCommand.HoldConsultation command) {
        command.authority().require(command.occurredOn());
        Consultation before = plan.consultation();
        if (before != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.CONSULTATION_HELD, before.heldOn()));
        }
        Dates.requireAfter(Step.CONSULTATION_HELD, command.occurredOn(), Step.POSTING_ENDED, plan.postingEndedOn());
        int answers = command.agree() + command.disagree() + command.other();
        int landUsers = plan.lines().lines().size();
        if (answers > landUsers) {
            throw new ClearanceRefused(new Refusal.TooManyAnswers("agree", answers, landUsers));
        }
        PlanFile file = plan.file();
        return new ConsultationHeld(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                plan.version(),
                command.agree(),
                command.disagree(),
                command.other(),
                command.minutesNumber(),
                command.disagree() > 0 ? rules.dialogue(command.occurredOn()) : null,
                command.occurredOn());
    }

    private static PlanAppraised appraise(CompensationPlan plan, PlanCommand.Appraise command) {
        command.authority().require(command.occurredOn());
        AgencyRef appraiser = command.appraiser().require(command.occurredOn());
        Consultation consultation = plan.consultation();
        Dates.requireAfter(
                Step.PLAN_APPRAISED,
                command.occurredOn(),
                Step.CONSULTATION_HELD,
                consultation == null ? null : consultation.heldOn());
        switch (plan) {
            case CompensationPlan.Appraised appraised ->
                throw new ClearanceRefused(new Refusal.AlreadyDone(Step.PLAN_APPRAISED, appraised.appraisedOn()));
            case CompensationPlan.Approved approved ->
                throw new ClearanceRefused(new Refusal.AlreadyDone(
                        Step.PLAN_APPROVED, approved.approval().approvedOn()));
            default -> {}
        }
        PlanFile file = plan.file();
        return new PlanAppraised(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                plan.version(),
                appraiser,
                command.paperNumber(),
                command.occurredOn());
    }

    private PlanApproved approve(CompensationPlan plan, PlanCommand.Approve command) {
        AgencyRef approver = command.authority().require(command.occurredOn());
        PlanApproval before = plan.approval();
        if (before != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.PLAN_APPROVED, before.approvedOn()));
        }
        Dates.requireAfter(
                Step.PLAN_APPROVED,
                command.occurredOn(),
                Step.PLAN_APPRAISED,
                plan instanceof CompensationPlan.Appraised appraised ? appraised.appraisedOn() : null);
        LocalDate effectiveOn = PlanRevising.effective(command.effectiveOn(), command.occurredOn(), rules);
        PlanFile file = plan.file();
        // Counted here already, so that a day for which the law or the calendar is not known is refused now and does
        // not stop the clock's start later.
        rules.requirePaymentCountable(effectiveOn);
        return new PlanApproved(
                file.planId(),
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                plan.version(),
                approver,
                command.authority().basis(),
                command.decisionNumber(),
                effectiveOn,
                file.compensationUnit(),
                plan.lines().plain(),
                command.occurredOn());
    }
}
