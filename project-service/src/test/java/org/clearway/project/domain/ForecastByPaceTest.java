package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastByPaceTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Test
    void goesOnAtThePaceSoFar() {
        assertThat(after(30, "400", "1000", 0, 3)).isEqualTo(START.plusDays(75));
        assertThat(after(10, "333", "1000", 0, 3)).isEqualTo(START.plusDays(31));
    }

    @Test
    void countsHouseholdsWhereNoAreaIsKnown() {
        assertThat(after(20, "0", "0", 1, 2)).isEqualTo(START.plusDays(40));
    }

    @Test
    void saysNothingWhileNothingOrEverythingIsHandedOver() {
        assertThat(after(30, "0", "1000", 0, 3)).isNull();
        assertThat(after(30, "1000", "1000", 3, 3)).isNull();
        assertThat(after(30, "0", "0", 0, 0)).isNull();
    }

    @Test
    void takesPapersThatAreOlderThanTheMilestoneAsOneDay() {
        LocalDate earlier = START.minusDays(50);

        assertThat(ForecastByPace.of(START, progress(earlier, "500", "1000", 0, 3)))
                .isEqualTo(earlier.plusDays(1));
    }

    @Test
    void looksNoFurtherThanACentury() {
        assertThat(after(300, "0.001", "99999999", 0, 3)).isEqualTo(START.plusDays(36_525));
    }

    private static @Nullable LocalDate after(int days, String done, String total, int households, int of) {
        return ForecastByPace.of(START, progress(START.plusDays(days), done, total, households, of));
    }

    private static ClearanceProgress progress(LocalDate asOf, String done, String total, int households, int of) {
        return new ClearanceProgress(
                "c", 1, asOf, of, households, new BigDecimal(total), new BigDecimal(done), null, null);
    }
}
