package org.clearway.project.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a section will be handed over if it goes on at the pace so far: days since the milestone was scheduled, divided
 * by the share handed over. Shares are by area, by households where no area is known. A forecast is no due date: nothing
 * starts, ends or is judged by it.
 */
final class ForecastByPace {
    /** Beyond a century a pace says nothing. */
    private static final long LONGEST_DAYS = 36_525;

    private ForecastByPace() {}

    /** Null while nothing, or everything, is handed over. */
    static @Nullable LocalDate of(LocalDate scheduledOn, ClearanceProgress progress) {
        BigDecimal done = progress.areaM2HandedOver();
        BigDecimal total = progress.areaM2Total();
        if (total.signum() <= 0) {
            done = BigDecimal.valueOf(progress.householdsHandedOver());
            total = BigDecimal.valueOf(progress.householdsTotal());
        }
        if (done.signum() <= 0 || done.compareTo(total) >= 0) {
            return null;
        }
        // Papers entered late may be older than the milestone: then one day is the shortest pace there is.
        long elapsed = Math.max(1, ChronoUnit.DAYS.between(scheduledOn, progress.asOf()));
        BigDecimal days = BigDecimal.valueOf(elapsed).multiply(total).divide(done, 0, RoundingMode.CEILING);
        long whole = days.min(BigDecimal.valueOf(LONGEST_DAYS)).longValueExact();
        LocalDate start = progress.asOf().minusDays(elapsed);
        return start.plusDays(whole);
    }
}
