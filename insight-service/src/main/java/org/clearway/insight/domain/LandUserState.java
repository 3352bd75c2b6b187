package org.clearway.insight.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clearway.insight.domain.LandUserFact.Parcel;
import org.clearway.insight.domain.PlanFact.Line;
import org.jspecify.annotations.Nullable;

/** A counted land user (household, co-owners, community) as of a moment. */
public record LandUserState(
        String landUserId,
        @Nullable String clearanceId,
        @Nullable String projectId,
        Status status,
        List<Parcel> parcels,
        @Nullable LocalDate noticeIssuedOn,
        @Nullable LocalDate noticeDeliveredOn,
        @Nullable LocalDate inventoriedOn,
        @Nullable Line line,
        boolean lineUnderRevision,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate recoveryDecidedOn,
        @Nullable Payment payment,
        @Nullable HandOver handOver)
        implements State {

    /** The last step taken. */
    public enum Status {
        LISTED,
        NOTICE_ISSUED,
        NOTICE_DELIVERED,
        INVENTORY_REFUSED,
        INVENTORIED,
        REFUSED,
        ACCEPTED,
        PAID,
        HANDED_OVER
    }

    /** Money paid in all, in the currency's smallest unit, and the day of the last payment. */
    public record Payment(
            LocalDate paidOn,
            @Nullable Long amount,
            @Nullable String currency) {}

    /** Land handed over in all (square metres, metres), and the day of the last piece. */
    public record HandOver(
            LocalDate handedOverOn,
            @Nullable BigDecimal areaM2,
            @Nullable BigDecimal lengthM,
            @Nullable Boolean usable) {}
}
