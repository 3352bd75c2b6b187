package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far a section is. A land user counts as handed over when all of its area is; area and length count piece by
 * piece.
 *
 * @param forecast the day on which all would be handed over at the pace so far; null while nothing is
 */
public record Progress(
        Households households,
        Areas areaM2,
        Lengths lengthM,
        @Nullable LocalDate forecast) {
    /** Land users, each counted once. */
    public record Households(int total, int accepted, int paid, int handedOver) {}

    /** Square metres; usable is the part of what was handed over on which work can start. */
    public record Areas(
            BigDecimal total, BigDecimal accepted, BigDecimal paid, BigDecimal handedOver, BigDecimal usable) {}

    /** Metres along the works. */
    public record Lengths(BigDecimal total, BigDecimal handedOver, BigDecimal usable) {}

    static Progress of(LandUserList list, ClearanceFile file, boolean open, LocalDate today) {
        Predicate<CountedLandUser> accepted = counted -> counted.standing().accepted();
        Predicate<CountedLandUser> paid = counted -> counted.standing().paid();
        Predicate<CountedLandUser> handedOver = counted -> counted.standing().handedOver();
        BigDecimal length = file.lengthM();
        return new Progress(
                new Households(
                        list.landUsers().size(), count(list, accepted), count(list, paid), count(list, handedOver)),
                new Areas(
                        list.sum(CountedLandUser::areaM2),
                        area(list, accepted),
                        area(list, paid),
                        list.sum(
                                counted -> counted.standing().handOver().soFar().areaM2()),
                        list.sum(
                                counted -> counted.standing().handOver().soFar().usableAreaM2())),
                new Lengths(
                        length == null ? list.sum(CountedLandUser::lengthM) : length,
                        list.sum(
                                counted -> counted.standing().handOver().soFar().lengthM()),
                        list.sum(
                                counted -> counted.standing().handOver().soFar().usableLengthM())),
                Forecast.of(list, file, open, today));
    }

    private static int count(LandUserList list, Predicate<CountedLandUser> which) {
        return (int) list.landUsers().stream().filter(which).count();
    }

    private static BigDecimal area(LandUserList list, Predicate<CountedLandUser> which) {
        List<CountedLandUser> chosen = list.landUsers().stream().filter(which).toList();
        return new LandUserList(chosen).sum(CountedLandUser::areaM2);
    }
}
