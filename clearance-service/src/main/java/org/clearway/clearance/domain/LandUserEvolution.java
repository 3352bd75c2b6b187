package org.clearway.clearance.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clearway.clearance.domain.LandUserEvent.CompensationAccepted;
import org.clearway.clearance.domain.LandUserEvent.CompensationPaid;
import org.clearway.clearance.domain.LandUserEvent.CompensationRefused;
import org.clearway.clearance.domain.LandUserEvent.InventoryCompleted;
import org.clearway.clearance.domain.LandUserEvent.InventoryRefused;
import org.clearway.clearance.domain.LandUserEvent.LandUserListed;
import org.clearway.clearance.domain.LandUserEvent.LimitApproaching;
import org.clearway.clearance.domain.LandUserEvent.LimitBreached;
import org.clearway.clearance.domain.LandUserEvent.LimitMet;
import org.clearway.clearance.domain.LandUserEvent.LimitStarted;
import org.clearway.clearance.domain.LandUserEvent.PersuasionHeld;
import org.clearway.clearance.domain.LandUserEvent.RecoveryCancelled;
import org.clearway.clearance.domain.LandUserEvent.RecoveryDecided;
import org.clearway.clearance.domain.LandUserEvent.RecoveryNoticeDelivered;
import org.clearway.clearance.domain.LandUserEvent.RecoveryNoticeIssued;
import org.clearway.clearance.domain.LandUserEvent.SiteHandedOver;
import org.jspecify.annotations.Nullable;

/** What a land user is after an event. Never refuses: what happened, happened. */
public final class LandUserEvolution {
    private LandUserEvolution() {}

    public static LandUser evolve(@Nullable LandUser state, LandUserEvent event) {
        if (event instanceof LandUserListed listed) {
            return LandUser.listed(file(listed));
        }
        LandUser landUser = Objects.requireNonNull(state);
        return switch (event) {
            case LandUserListed e -> landUser;
            case RecoveryNoticeIssued e -> landUser.with(issued(landUser.notice(), e));
            case RecoveryNoticeDelivered e -> landUser.with(delivered(landUser, e));
            case InventoryCompleted e ->
                landUser.with(new Inventory.Completed(e.occurredOn(), e.minutesNumber(), e.assets()));
            case InventoryRefused e ->
                landUser.with(new Inventory.Refused(e.occurredOn(), e.minutesNumber(), e.reason()));
            case CompensationAccepted e ->
                landUser.with(new Answer.Accepted(e.occurredOn(), e.lineId(), e.lineVersion(), e.planVersion()));
            case CompensationRefused e ->
                landUser.with(new Answer.Refused(e.occurredOn(), e.lineId(), e.lineVersion(), e.reason()));
            case PersuasionHeld e ->
                landUser.with(new Persuasion(e.startedOn(), e.occurredOn(), e.minutesNumber(), e.waitAfter()));
            case CompensationPaid e -> landUser.with(paid(landUser.payments(), e));
            case RecoveryDecided e ->
                landUser.with(new Recovery(e.occurredOn(), e.decidedBy(), e.decisionNumber(), e.trigger()));
            case RecoveryCancelled e -> landUser.withoutRecovery(e.complaints());
            case SiteHandedOver e -> landUser.with(handedOver(landUser.handOvers(), e));
            case LimitStarted e -> landUser.with(started(landUser.watches(), e));
            case LimitApproaching e -> changing(landUser, e.limit(), watch -> watch.saying(Watch.Said.APPROACHING));
            case LimitBreached e -> changing(landUser, e.limit(), watch -> watch.saying(Watch.Said.BREACHED));
            case LimitMet e -> changing(landUser, e.limit(), watch -> watch.met(e.occurredOn()));
        };
    }

    /** Issued again: what was delivered stands, and its wait is not counted again. */
    private static Notice issued(@Nullable Notice before, RecoveryNoticeIssued e) {
        return new Notice(
                e.occurredOn(),
                e.issuedBy(),
                e.noticeNumber(),
                e.validity(),
                before == null ? null : before.delivery());
    }

    private static Notice delivered(LandUser landUser, RecoveryNoticeDelivered e) {
        return Objects.requireNonNull(landUser.notice())
                .delivered(new Notice.Delivery(e.occurredOn(), e.deliveredBy(), e.method(), e.waits()));
    }

    private static Payments paid(Payments before, CompensationPaid e) {
        return new Payments(
                e.paidInTotal(), e.settled() ? e.lineVersion() : before.settledLineVersion(), e.occurredOn());
    }

    private static HandOvers handedOver(HandOvers before, SiteHandedOver e) {
        var lastOn = before.lastOn();
        return new HandOvers(
                e.soFar(),
                e.complete(),
                before.voluntary() || e.voluntary(),
                lastOn == null ? e.occurredOn() : Dates.later(lastOn, e.occurredOn()));
    }

    private static List<Watch> started(List<Watch> watches, LimitStarted e) {
        Watch watch = new Watch(e.limit(), e.holderAgency(), e.warnAt(), Watch.Said.STARTED, null);
        return Stream.concat(watches.stream(), Stream.of(watch)).toList();
    }

    private static LandUser changing(LandUser landUser, LegalLimit limit, UnaryOperator<Watch> change) {
        return landUser.with(landUser.watches().stream()
                .map(watch -> watch.isOpen() && watch.limit().isSameAs(limit) ? change.apply(watch) : watch)
                .toList());
    }

    private static LandUserFile file(LandUserListed e) {
        return new LandUserFile(
                e.landUserId(),
                e.clearanceId(),
                e.projectId(),
                e.milestoneId(),
                e.unitCode(),
                e.compensationUnit(),
                e.landUserKind(),
                e.person(),
                e.parcels(),
                e.occurredOn());
    }
}
