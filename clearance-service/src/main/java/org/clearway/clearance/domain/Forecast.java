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
 * of the work (the first listing, or the opening when that was earlier) to the last hand-over. While the list is open
 * the area is that of the milestone, where it is the larger one. No day is invented: without a hand-over there is no
 * pace, and no forecast; nor is there one when the pace is so slow that it means nothing.
 */
final class Forecast {
    /** A hundred years: whoever comes to that has to count otherwise. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(36_500);

    private Forecast() {}

    /**
     * @param open whether land users may still be counted
     * @param today a forecast of what is still to come never lies before the day on which it is made
     */
    static @Nullable LocalDate of(LandUserList list, ClearanceFile file, boolean open, LocalDate today) {
        Optional<LocalDate> last = list.landUsers().stream()
                .map(counted -> counted.standing().handOver().on())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return null;
        }
        BigDecimal handedOver =
                list.sum(counted -> counted.standing().handOver().soFar().areaM2());
        BigDecimal left = total(list, file, open).subtract(handedOver);
        if (left.signum() <= 0) {
            return open ? Dates.later(last.get(), today) : last.get();
        }
        LocalDate start = list.landUsers().stream()
                .map(CountedLandUser::listedOn)
                .min(Comparator.naturalOrder())
                .filter(listedOn -> listedOn.isBefore(file.openedOn()))
                .orElse(file.openedOn());
        long days = Math.max(1, ChronoUnit.DAYS.between(start, last.get()));
        BigDecimal more = left.multiply(BigDecimal.valueOf(days)).divide(handedOver, 0, RoundingMode.CEILING);
        return more.compareTo(MOST_DAYS) > 0 ? null : Dates.later(last.get().plusDays(more.longValue()), today);
    }

    private static BigDecimal total(LandUserList list, ClearanceFile file, boolean open) {
        BigDecimal counted = list.sum(CountedLandUser::areaM2);
        BigDecimal planned = file.landAreaM2();
        return open && planned != null ? counted.max(planned) : counted;
    }
}
