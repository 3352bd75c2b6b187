package org.clearway.clearance.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.ParcelId;
import org.clearway.clearance.domain.PlanId;
import org.jspecify.annotations.Nullable;

/** What is read of complaint-service's events. */
final class ComplaintEvents {
    private ComplaintEvents() {}

    record Intake(Contested contested) {
        Intake {
            Objects.requireNonNull(contested, "contested");
        }
    }

    /** @param kind such as {@code RECOVERY_DECISION} */
    record Contested(@Nullable String kind) {}

    /**
     * Every event of a complaint: what it is about.
     *
     * @param until only of a suspension: first day on which it no longer holds
     * @param intake only when it is filed
     */
    record AboutComplaint(
            String complaintId,
            @Nullable String clearanceId,
            @Nullable String planId,
            @Nullable String lineId,
            @Nullable String landUserId,
            @Nullable String parcelId,
            @Nullable LocalDate until,
            @Nullable Intake intake) {
        AboutComplaint {
            Objects.requireNonNull(complaintId, "complaintId");
        }

        ComplaintMark mark(String state) {
            return new ComplaintMark(
                    new ComplaintRef(complaintId),
                    state,
                    intake == null ? null : intake.contested().kind(),
                    null,
                    typed(clearanceId, ClearanceId::new),
                    typed(planId, PlanId::new),
                    typed(lineId, LineId::new),
                    typed(landUserId, LandUserId::new),
                    typed(parcelId, ParcelId::new),
                    List.of());
        }

        private static <T> @Nullable T typed(@Nullable String id, Function<String, T> type) {
            return id == null ? null : type.apply(id);
        }
    }
}
