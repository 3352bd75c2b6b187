package org.clearway.clearance.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides on the steps of one land user, from notice to hand-over. Pure. */
public record LandUserDecider(LegalRules rules) {
    /** @throws ClearanceRefused where a step before it is missing, a wait runs, or another agency must act */
    public List<LandUserEvent> decide(@Nullable LandUser state, LandUserCommand command) {
        if (command instanceof LandUserCommand.ListLandUser list) {
            return state == null ? List.of(listed(list.file())) : List.of();
        }
        LandUser landUser = Objects.requireNonNull(state, "no such land user");
        return switch (command) {
            case LandUserCommand.ListLandUser list -> List.of();
            case LandUserCommand.IssueNotice issue -> NoticeActs.issue(landUser, issue, rules);
            case LandUserCommand.DeliverNotice deliver -> NoticeActs.deliver(landUser, deliver, rules);
            case LandUserCommand.CompleteInventory complete -> InventoryActs.complete(landUser, complete);
            case LandUserCommand.RefuseInventory refuse -> InventoryActs.refuse(landUser, refuse);
            case LandUserCommand.AcceptCompensation accept -> AnswerActs.accept(landUser, accept);
            case LandUserCommand.RefuseCompensation refuse -> AnswerActs.refuse(landUser, refuse);
            case LandUserCommand.HoldPersuasion hold -> AnswerActs.persuade(landUser, hold, rules);
            case LandUserCommand.PayCompensation pay -> PaymentActs.pay(landUser, pay);
            case LandUserCommand.StartPaymentLimit start -> PaymentActs.startLimit(landUser, start, rules);
            case LandUserCommand.DecideRecovery decide -> RecoveryActs.decide(landUser, decide, rules);
            case LandUserCommand.CancelRecovery cancel -> RecoveryActs.cancel(landUser, cancel);
            case LandUserCommand.HandOverSite handOver -> HandOverActs.handOver(landUser, handOver);
        };
    }

    private static LandUserEvent listed(LandUserFile file) {
        return new LandUserEvent.LandUserListed(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                file.unitCode(),
                file.compensationUnit(),
                file.landUserKind(),
                file.person(),
                file.parcels(),
                file.listedOn());
    }
}
