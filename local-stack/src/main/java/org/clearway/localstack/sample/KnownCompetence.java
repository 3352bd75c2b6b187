package org.clearway.localstack.sample;

import java.time.LocalDate;
import java.util.Map;

/** Until when the registers of the sample know who may decide on a recovery of land. */
public final class KnownCompetence {
    private static final String POWER = "recovery-decision";

    private KnownCompetence() {}

    /** The last day of the last holder of the power; the end of time where its row names no end. */
    public static LocalDate lastDay() {
        return SampleFiles.csv("competences.csv").stream()
                .filter(row -> POWER.equals(row.get("power")))
                .map(KnownCompetence::lastDay)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate lastDay(Map<String, String> row) {
        String validTo = row.getOrDefault("valid_to", "");
        return validTo.isEmpty() ? LocalDate.MAX : LocalDate.parse(validTo);
    }
}
