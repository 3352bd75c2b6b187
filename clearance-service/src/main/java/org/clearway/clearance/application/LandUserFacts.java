package org.clearway.clearance.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.PlanSight;
import org.clearway.clearance.domain.Suspension;
import org.clearway.clearance.domain.UnlawfulRecovery;
import org.jspecify.annotations.Nullable;

/**
 * What an act on a land user needs to know of the world around its stream.
 *
 * @param plan the plan with the land user's line, as it is now; null while there is none
 * @param complaints that concern the land user
 * @param countedLandUsers of the whole clearance
 * @param listFixedOn legal date of the clearance's fixed list; null while it is open
 */
public record LandUserFacts(
        Authority authority,
        @Nullable PlanSight plan,
        List<ComplaintMark> complaints,
        int countedLandUsers,
        @Nullable LocalDate listFixedOn) {
    public LandUserFacts {
        complaints = List.copyOf(complaints);
    }

    /** The suspensions of contested decisions among them. */
    public List<Suspension> suspensions() {
        return complaints.stream().flatMap(LandUserFacts::suspensions).toList();
    }

    /** The upheld complaints against the recovery among them. */
    public List<UnlawfulRecovery> unlawful() {
        return complaints.stream()
                .map(ComplaintMark::unlawfulRecovery)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Suspension> suspensions(ComplaintMark mark) {
        return mark.suspensions().stream();
    }
}
