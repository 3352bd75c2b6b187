package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint puts on a parcel and a plan line: a mark, and a block only where a contested decision is suspended
 * or the complaint was upheld.
 *
 * @param state last word of complaint-service about it, such as {@code accepted}
 * @param contested kind of the contested decision as complaint-service words it; null = not told
 * @param upheldOn legal date of the decision that found it right; null where none did
 * @param suspensions of the contested decision, past and present
 */
public record ComplaintMark(
        ComplaintRef complaint,
        String state,
        @Nullable String contested,
        @Nullable LocalDate upheldOn,
        @Nullable ClearanceId clearanceId,
        @Nullable PlanId planId,
        @Nullable LineId lineId,
        @Nullable LandUserId landUserId,
        @Nullable ParcelId parcelId,
        List<Suspension> suspensions) {
    private static final String RECOVERY = "RECOVERY_DECISION";
    private static final Set<String> OUTCOMES = Set.of("upheld", "partly-upheld", "rejected", "withdrawn", "refused");

    public ComplaintMark {
        suspensions = List.copyOf(suspensions);
    }

    /** Whether it has its answer, which what happens to a suspension afterwards does not change. */
    public boolean hasOutcome() {
        return OUTCOMES.contains(state);
    }

    /** The same complaint, found right on this day. */
    public ComplaintMark upheld(LocalDate on) {
        return new ComplaintMark(
                complaint, state, contested, on, clearanceId, planId, lineId, landUserId, parcelId, suspensions);
    }

    /** Whether it is about the recovery itself and not about the plan. */
    public boolean isAgainstRecovery() {
        return RECOVERY.equals(contested);
    }

    /** What it says against the recovery, when it was upheld. */
    public Optional<UnlawfulRecovery> unlawfulRecovery() {
        LocalDate on = upheldOn;
        return on == null || !isAgainstRecovery() ? Optional.empty() : Optional.of(new UnlawfulRecovery(complaint, on));
    }

    /** Whether it is about this land user: by name, by parcel, by line, or because it is about the whole plan or clearance. */
    public boolean concerns(LandUserFile landUser, @Nullable PlanSight plan) {
        if (landUserId != null) {
            return landUserId.equals(landUser.landUserId());
        }
        if (lineId != null) {
            return plan != null && lineId.equals(plan.line().lineId());
        }
        if (parcelId != null) {
            return landUser.parcels().stream()
                    .anyMatch(parcel -> parcel.parcelId().equals(parcelId));
        }
        if (planId != null) {
            return plan != null && planId.equals(plan.plan().file().planId());
        }
        return landUser.clearanceId().equals(clearanceId);
    }
}
