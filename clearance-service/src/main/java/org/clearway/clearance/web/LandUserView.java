package org.clearway.clearance.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.Answer;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.HandOvers;
import org.clearway.clearance.domain.InventoriedAsset;
import org.clearway.clearance.domain.Inventory;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LandUserKind;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.MilestoneRef;
import org.clearway.clearance.domain.Notice;
import org.clearway.clearance.domain.Parcel;
import org.clearway.clearance.domain.Payments;
import org.clearway.clearance.domain.Persuasion;
import org.clearway.clearance.domain.ProjectRef;
import org.clearway.clearance.domain.Recovery;
import org.clearway.clearance.domain.RefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * A land user as clients see it, without anything that says who it is.
 *
 * @param recoveryFrom first day on which recovery may be decided, as far as the notice's wait goes
 * @param limits the clocks of the law that run or ran for it
 */
record LandUserView(
        LandUserId landUserId,
        ClearanceId clearanceId,
        ProjectRef projectId,
        MilestoneRef milestoneId,
        LandUserKind landUserKind,
        LocalDate listedOn,
        List<Parcel> parcels,
        BigDecimal areaM2,
        @Nullable Notice notice,
        @Nullable LocalDate recoveryFrom,
        @Nullable InventoryView inventory,
        @Nullable AnswerView answer,
        @Nullable Persuasion persuasion,
        Payments payments,
        @Nullable Recovery recovery,
        HandOvers handOver,
        List<LimitView> limits) {

    enum Result {
        DONE,
        REFUSED
    }

    record InventoryView(
            Result result,
            LocalDate on,
            String minutesNumber,
            List<AssetView> assets,
            @Nullable RefusalReason reason) {

        static @Nullable InventoryView of(@Nullable Inventory inventory, @Nullable Notice notice) {
            return switch (inventory) {
                case null -> null;
                case Inventory.Completed c ->
                    new InventoryView(
                            Result.DONE,
                            c.on(),
                            c.minutesNumber(),
                            c.assets().stream()
                                    .map(asset -> AssetView.of(asset, notice))
                                    .toList(),
                            null);
                case Inventory.Refused r ->
                    new InventoryView(Result.REFUSED, r.on(), r.minutesNumber(), List.of(), r.reason());
            };
        }
    }

    /** @param fromBeforeNotice whether it stood before the notice: what was made later is not compensated */
    record AssetView(
            String code,
            BigDecimal quantity,
            String unit,
            LocalDate createdOn,
            Instant photographedAt,
            @Nullable Boolean fromBeforeNotice) {

        static AssetView of(InventoriedAsset asset, @Nullable Notice notice) {
            return new AssetView(
                    asset.code(),
                    asset.quantity(),
                    asset.unit(),
                    asset.createdOn(),
                    asset.photographedAt(),
                    notice == null ? null : asset.isFromBefore(notice.knownSince()));
        }
    }

    record AnswerView(
            Result result,
            LocalDate on,
            LineId lineId,
            int lineVersion,
            @Nullable RefusalReason reason) {

        static @Nullable AnswerView of(@Nullable Answer answer) {
            return switch (answer) {
                case null -> null;
                case Answer.Accepted a -> new AnswerView(Result.DONE, a.on(), a.lineId(), a.lineVersion(), null);
                case Answer.Refused r ->
                    new AnswerView(Result.REFUSED, r.on(), r.lineId(), r.lineVersion(), r.reason());
            };
        }
    }

    static LandUserView of(LandUser landUser) {
        LandUserFile file = landUser.file();
        Notice notice = landUser.notice();
        Notice.Delivery delivery = notice == null ? null : notice.delivery();
        return new LandUserView(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                file.landUserKind(),
                file.listedOn(),
                file.parcels(),
                file.areaM2(),
                notice,
                delivery == null ? null : delivery.recoveryFrom(),
                InventoryView.of(landUser.inventory(), notice),
                AnswerView.of(landUser.answer()),
                landUser.persuasion(),
                landUser.payments(),
                landUser.recovery(),
                landUser.handOvers(),
                landUser.watches().stream()
                        .map(watch -> LimitView.of(file.landUserId(), watch))
                        .toList());
    }
}
