package org.clearway.clearance.web;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.application.SeenLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LegalLimit;
import org.clearway.clearance.domain.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one land user.
 *
 * @param waits the waits after the notice, one for each class of land
 */
record LandUserLimitsView(
        LandUserId landUserId,
        List<LimitView> limits,
        List<LegalLimit> waits,
        @Nullable LocalDate recoveryFrom) {

    static LandUserLimitsView of(SeenLandUser seen) {
        LandUser landUser = seen.landUser().state();
        LandUserId id = landUser.file().landUserId();
        Notice notice = landUser.notice();
        Notice.Delivery delivery = notice == null ? null : notice.delivery();
        return new LandUserLimitsView(
                id,
                landUser.watches().stream()
                        .map(watch -> LimitView.of(id, watch))
                        .toList(),
                delivery == null ? List.of() : delivery.waits(),
                delivery == null ? null : delivery.recoveryFrom());
    }
}
