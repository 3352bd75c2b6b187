package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which all area would be handed over if it went on at the pace so far: area over days, from the first day
 * of the work (the first listing, or the opening when that was earlier) to the last hand-over. No day is invented:
 * without a hand-over there is no pace, and no forecast.
 */
final class Forecast {
    private Forecast() {}

    /** @param today a forecast never lies before the day on which it is made */
    static @Nullable LocalDate of(LandUserList list, LocalDate openedOn, LocalDate today) {
        Optional<LocalDate> last = list.landUsers().stream()
                .map(counted -> counted.standing().handOver().on())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return null;
        }
        BigDecimal handedOver =
                list.sum(counted -> counted.standing().handOver().soFar().areaM2());
        BigDecimal left = list.sum(CountedLandUser::areaM2).subtract(handedOver);
        if (left.signum() <= 0) {
            return last.get();
        }
        LocalDate start = list.landUsers().stream()
                .map(CountedLandUser::listedOn)
                .min(Comparator.naturalOrder())
                .filter(listedOn -> listedOn.isBefore(openedOn))
                .orElse(openedOn);
        long days = Math.max(1, ChronoUnit.DAYS.between(start, last.get()));
        long more = left.multiply(BigDecimal.valueOf(days))
                .divide(handedOver, 0, RoundingMode.CEILING)
                .longValue();
        return Dates.later(last.get().plusDays(more), today);
    }
}
