package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearway.insight.domain.ClearanceFact.RecoveryCancelled;
import org.clearway.insight.domain.ClearanceFact.RecoveryDecided;
import org.clearway.insight.domain.LandUserFact.CompensationAccepted;
import org.clearway.insight.domain.LandUserFact.CompensationPaid;
import org.clearway.insight.domain.LandUserFact.CompensationRefused;
import org.clearway.insight.domain.LandUserFact.HandedOverSoFar;
import org.clearway.insight.domain.LandUserFact.InventoryCompleted;
import org.clearway.insight.domain.LandUserFact.InventoryRefused;
import org.clearway.insight.domain.LandUserFact.LandUserListed;
import org.clearway.insight.domain.LandUserFact.NoticeDelivered;
import org.clearway.insight.domain.LandUserFact.NoticeIssued;
import org.clearway.insight.domain.LandUserFact.SiteHandedOver;
import org.clearway.insight.domain.LandUserState.HandOver;
import org.clearway.insight.domain.LandUserState.Payment;
import org.clearway.insight.domain.LandUserState.Status;
import org.clearway.insight.domain.PlanFact.Line;
import org.clearway.insight.domain.PlanFact.LineRevised;
import org.clearway.insight.domain.PlanFact.LineRevisionRequired;
import org.clearway.insight.domain.PlanFact.PlanApproved;
import org.clearway.insight.domain.PlanFact.PlanDrafted;
import org.jspecify.annotations.Nullable;

/** Folds one land user, with its line of the compensation plan; events of others are passed over. */
final class LandUserReducer {
    private final String id;
    private @Nullable LandUserListed listed;
    private Status status = Status.LISTED;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable LocalDate inventoriedOn;
    private @Nullable Line line;
    private boolean underRevision;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate recoveryDecidedOn;
    private @Nullable Payment payment;
    private @Nullable HandOver handOver;

    private LandUserReducer(String id) {
        this.id = id;
    }

    static Optional<LandUserState> reduce(String id, List<Happening> happenings) {
        LandUserReducer reducer = new LandUserReducer(id);
        happenings.forEach(reducer::apply);
        return reducer.state();
    }

    private void apply(Happening happening) {
        switch (happening.fact()) {
            case LandUserFact fact when fact.landUserId().equals(id) -> apply(fact, happening.occurredOn());
            case PlanFact fact -> apply(fact);
            case RecoveryDecided r when id.equals(r.landUserId()) -> recoveryDecidedOn = happening.occurredOn();
            case RecoveryCancelled c when c.landUserId().equals(id) -> recoveryDecidedOn = null;
            case null, default -> {}
        }
    }

    private void apply(LandUserFact fact, LocalDate day) {
        switch (fact) {
            case LandUserListed l -> listed = l;
            case NoticeIssued n -> {
                issuedOn = day;
                status = Status.NOTICE_ISSUED;
            }
            case NoticeDelivered n -> {
                deliveredOn = day;
                status = Status.NOTICE_DELIVERED;
            }
            case InventoryCompleted i -> {
                inventoriedOn = day;
                status = Status.INVENTORIED;
            }
            case InventoryRefused i -> status = Status.INVENTORY_REFUSED;
            case CompensationAccepted a -> {
                acceptedOn = day;
                status = Status.ACCEPTED;
            }
            case CompensationRefused r -> {
                acceptedOn = null;
                status = Status.REFUSED;
            }
            case CompensationPaid p -> {
                payment = new Payment(day, p.paidInTotal() == null ? p.amount() : p.paidInTotal(), p.currency());
                status = isLast(p.settled()) ? Status.PAID : status;
            }
            case SiteHandedOver h -> {
                handOver = handedOver(h, day);
                status = isLast(h.complete()) ? Status.HANDED_OVER : status;
            }
        }
    }

    private static HandOver handedOver(SiteHandedOver piece, LocalDate day) {
        HandedOverSoFar all =
                piece.soFar() == null ? new HandedOverSoFar(piece.areaM2(), piece.lengthM()) : piece.soFar();
        return new HandOver(day, all.areaM2(), all.lengthM(), piece.usable());
    }

    /** Where nothing is said of further parts, there are none. */
    private static boolean isLast(@Nullable Boolean said) {
        return said == null || said;
    }

    private void apply(PlanFact fact) {
        switch (fact) {
            case PlanDrafted d -> take(d.lines());
            case PlanApproved a -> take(a.lines());
            case LineRevisionRequired r when line != null && line.lineId().equals(r.lineId()) -> underRevision = true;
            case LineRevised r
            when r.landUserId().equals(id) -> {
                line = new Line(r.lineId(), id, r.amount(), r.currency(), r.version());
                underRevision = false;
            }
            default -> {}
        }
    }

    private void take(@Nullable List<Line> lines) {
        if (lines != null) {
            lines.stream().filter(l -> l.landUserId().equals(id)).findFirst().ifPresent(l -> line = l);
        }
    }

    private Optional<LandUserState> state() {
        return Optional.ofNullable(listed)
                .map(l -> new LandUserState(
                        id,
                        l.clearanceId(),
                        l.projectId(),
                        status,
                        l.parcels() == null ? List.of() : l.parcels(),
                        issuedOn,
                        deliveredOn,
                        inventoriedOn,
                        line,
                        underRevision,
                        acceptedOn,
                        recoveryDecidedOn,
                        payment,
                        handOver));
    }
}
