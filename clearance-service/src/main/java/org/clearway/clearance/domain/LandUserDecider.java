package org.clearway.clearance.domain;

import java.time.LocalDate;
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
            case LandUserCommand.FollowNoticeToAll follow -> NoticeActs.follow(landUser, follow.notice(), rules);
            case LandUserCommand.DeliverNotice deliver -> NoticeActs.deliver(landUser, deliver, rules);
            case LandUserCommand.CompleteInventory complete -> InventoryActs.complete(landUser, complete, rules);
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

    /**
     * Makes sure that the validity of a notice of this day can be counted, before it is issued to everybody.
     *
     * @throws org.clearway.legalclock.LegalClockRefused where the rules or the calendar do not know the day
     */
    public void requireNoticeCountable(LocalDate issuedOn, AgencyRef issuer) {
        rules.noticeValidity(issuedOn, issuer);
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
