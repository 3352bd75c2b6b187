package org.clearway.localstack.walkthrough;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** An invented household of the story; what the services call it is filled in while it is played. */
final class Household {
    final int number;
    final List<Parcel> parcels;
    final long amount;
    String landUserId = "";
    List<String> parcelIds = List.of();
    String lineId = "";
    int lineVersion = 1;

    /**
     * A parcel.
     *
     * @param areaM2 legal area in square metres
     * @param lengthM length along the works in metres
     */
    record Parcel(String mapSheet, String parcelNumber, BigDecimal areaM2, BigDecimal lengthM) {
        private static Parcel of(String mapSheet, String parcelNumber, String areaM2, String lengthM) {
            return new Parcel(mapSheet, parcelNumber, new BigDecimal(areaM2), new BigDecimal(lengthM));
        }
    }

    /** @param amount of its line in the first version of the plan, in đồng */
    private Household(int number, long amount, List<Parcel> parcels) {
        this.number = number;
        this.amount = amount;
        this.parcels = List.copyOf(parcels);
    }

    /** Three households with five parcels. */
    static List<Household> three(String mapSheet) {
        return List.of(
                new Household(
                        1,
                        412_500_000,
                        List.of(Parcel.of(mapSheet, "101", "1250.5", "60"), Parcel.of(mapSheet, "102", "830", "45"))),
                new Household(2, 268_000_000, List.of(Parcel.of(mapSheet, "103", "1340", "70"))),
                new Household(
                        3,
                        357_300_000,
                        List.of(Parcel.of(mapSheet, "104", "990.5", "50"), Parcel.of(mapSheet, "105", "795", "35"))));
    }

    String name() {
        return "Hộ mẫu 0" + number;
    }

    BigDecimal areaM2() {
        return sum(List.of(this), Parcel::areaM2);
    }

    BigDecimal lengthM() {
        return sum(List.of(this), Parcel::lengthM);
    }

    static BigDecimal sum(List<Household> households, Function<Parcel, BigDecimal> figure) {
        return households.stream()
                .flatMap(household -> household.parcels.stream())
                .map(figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
