package org.clearway.clearance.web;

import java.time.LocalDate;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LegalLimit;
import org.clearway.clearance.domain.Watch;
import org.jspecify.annotations.Nullable;

/**
 * A clock of the law.
 *
 * @param holderAgency who must act in time
 * @param metOn the day of the act that met it; left out while it is open
 */
record LimitView(
        LandUserId landUserId,
        AgencyRef holderAgency,
        LegalLimit limit,
        Watch.Said said,
        @Nullable LocalDate metOn) {

    static LimitView of(LandUserId landUser, Watch watch) {
        return new LimitView(landUser, watch.holder(), watch.limit(), watch.said(), watch.metOn());
    }
}
