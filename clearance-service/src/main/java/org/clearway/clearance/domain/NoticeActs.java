package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.util.List;
import org.clearway.clearance.domain.ClearanceEvent.NoticeIssuedToAll;
import org.clearway.clearance.domain.LandUserEvent.RecoveryNoticeDelivered;
import org.clearway.clearance.domain.LandUserEvent.RecoveryNoticeIssued;
import org.clearway.legalclock.Rule;

/** The recovery notice: issued by the competent committee after a meeting, delivered to each owner by the commune. */
final class NoticeActs {
    private NoticeActs() {}

    static List<LandUserEvent> issue(LandUser landUser, LandUserCommand.IssueNotice command, LegalRules rules) {
        AgencyRef issuer = command.authority().require(command.occurredOn());
        Recovery recovery = landUser.recovery();
        if (recovery != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.RECOVERY_DECIDED, recovery.decidedOn()));
        }
        Dates.requireNotBefore(Step.NOTICE_ISSUED, command.occurredOn(), Step.MEETING_HELD, command.meetingHeldOn());
        Notice before = landUser.notice();
        if (before != null && !command.occurredOn().isAfter(before.validity().lastDay())) {
            throw new ClearanceRefused(new Refusal.NoticeStillValid(command.occurredOn(), before.validity()));
        }
        LandUserFile file = landUser.file();
        return issued(
                landUser,
                new NoticeIssuedToAll(
                        file.clearanceId(),
                        file.projectId(),
                        file.milestoneId(),
                        issuer,
                        command.authority().basis(),
                        command.noticeNumber(),
                        command.meetingHeldOn(),
                        command.meetingMinutesNumber(),
                        List.of(file.landUserId()),
                        command.occurredOn()),
                rules);
    }

    /** Nothing to do for who has a valid notice: the notice to all may come twice, by the request and by its event. */
    static List<LandUserEvent> follow(LandUser landUser, NoticeIssuedToAll notice, LegalRules rules) {
        boolean done = landUser.recovery() != null || landUser.hasValidNoticeOn(notice.occurredOn());
        return done ? List.of() : issued(landUser, notice, rules);
    }

    private static List<LandUserEvent> issued(LandUser landUser, NoticeIssuedToAll notice, LegalRules rules) {
        Watch validity = rules.noticeValidity(notice.occurredOn(), notice.issuedBy());
        LandUserFile file = landUser.file();
        return List.of(
                new RecoveryNoticeIssued(
                        file.landUserId(),
                        file.clearanceId(),
                        file.projectId(),
                        notice.issuedBy(),
                        notice.competenceId(),
                        notice.noticeNumber(),
                        notice.meetingHeldOn(),
                        notice.meetingMinutesNumber(),
                        landUser.notice() != null,
                        validity.limit(),
                        notice.occurredOn()),
                Watches.started(file, validity));
    }

    static List<LandUserEvent> deliver(LandUser landUser, LandUserCommand.DeliverNotice command, LegalRules rules) {
        AgencyRef deliverer = command.authority().require(command.occurredOn());
        Notice notice = landUser.notice();
        Dates.requireAfter(
                Step.NOTICE_DELIVERED,
                command.occurredOn(),
                Step.NOTICE_ISSUED,
                notice == null ? null : notice.issuedOn());
        if (notice != null && command.occurredOn().isAfter(notice.validity().lastDay())) {
            throw new ClearanceRefused(new Refusal.NoticeExpired(command.occurredOn(), notice.validity()));
        }
        Notice.Delivery before = notice == null ? null : notice.delivery();
        if (before != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.NOTICE_DELIVERED, before.deliveredOn()));
        }
        if (command.method() == DeliveryMethod.SUBSTITUTE) {
            requireEnough(
                    "newspaperIssues",
                    command.newspaperIssues(),
                    rules.substituteNewspaperIssues(command.occurredOn()));
            requireEnough("broadcasts", command.broadcasts(), rules.substituteBroadcasts(command.occurredOn()));
        }
        LandUserFile file = landUser.file();
        List<LegalLimit> waits = rules.noticeWaits(file.landClasses(), command.occurredOn());
        Notice.Delivery delivery = new Notice.Delivery(command.occurredOn(), deliverer, command.method(), waits);
        return List.of(new RecoveryNoticeDelivered(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                deliverer,
                command.method(),
                command.proofNumber(),
                waits,
                delivery.recoveryFrom(),
                command.occurredOn()));
    }

    private static void requireEnough(String field, int given, Rule rule) {
        if (!LegalRules.isReached(rule, BigDecimal.valueOf(given))) {
            throw new ClearanceRefused(new Refusal.SubstituteNoticeIncomplete(field, given, LimitRule.of(rule)));
        }
    }
}
