package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint against the recovery that was upheld: the decision must be cancelled (invariant 3). A person does that;
 * until then no land is taken by it.
 *
 * @param foundOn legal date of the decision on the complaint
 */
public record UnlawfulRecovery(ComplaintRef complaint, LocalDate foundOn) {
    /** @throws ClearanceRefused naming a finding against the recovery in force */
    static void requireNone(LandUser landUser, Collection<UnlawfulRecovery> found) {
        standing(landUser, found).stream().findFirst().ifPresent(unlawful -> {
            throw new ClearanceRefused(new Refusal.RecoveryFoundUnlawful(unlawful.complaint(), unlawful.foundOn()));
        });
    }

    /** Those that no cancellation has answered; a recovery decided later is another one. */
    static List<UnlawfulRecovery> standing(LandUser landUser, Collection<UnlawfulRecovery> found) {
        return found.stream()
                .filter(unlawful -> unlawful.isAgainst(landUser.recovery())
                        && !landUser.cancelledFor().contains(unlawful.complaint()))
                .toList();
    }

    private boolean isAgainst(@Nullable Recovery recovery) {
        return recovery != null && !recovery.decidedOn().isAfter(foundOn);
    }
}
