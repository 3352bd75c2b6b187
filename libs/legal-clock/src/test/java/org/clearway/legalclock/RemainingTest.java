package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.at;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.openPause;
import static org.clearway.legalclock.Samples.pause;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {
    private static Limit limit(long amount, Unit unit, Pause... pauses) {
        return LEGAL.limit(aRule(Kind.DEADLINE, amount, unit), day("2026-06-01"), List.of(pauses));
    }

    @ParameterizedTest(name = "on {0}: {1}, over {2}")
    @CsvSource({
        "2026-05-20, 10, false",
        "2026-06-01, 10, false",
        "2026-06-10, 1,  false",
        "2026-06-11, 0,  false",
        "2026-06-12, -1, true",
        "2026-06-21, -10, true"
    })
    void countsCalendarDays(String today, long amount, boolean over) {
        assertThat(limit(10, Unit.CALENDAR_DAY).remaining(day(today)))
                .isEqualTo(new Remaining(amount, Unit.CALENDAR_DAY, 0, over, false));
    }

    @ParameterizedTest(name = "on {0}: {1}, over {2}")
    @CsvSource({
        "2026-06-01, 4,  false",
        "2026-06-04, 1,  false",
        "2026-06-05, 0,  false",
        "2026-06-06, 0,  true",
        "2026-06-08, -1, true"
    })
    void countsWorkingDays(String today, long amount, boolean over) {
        assertThat(limit(4, Unit.WORKING_DAY).remaining(day(today)))
                .isEqualTo(new Remaining(amount, Unit.WORKING_DAY, 0, over, false));
    }

    @Test
    void countsMonthsAndDays() {
        Limit limit = limit(3, Unit.MONTH);

        assertThat(limit.remaining(day("2026-06-01"))).isEqualTo(new Remaining(3, Unit.MONTH, 2, false, false));
        assertThat(limit.lastDay()).hasValue(day("2026-09-03"));
        assertThat(limit.remaining(day("2026-08-20"))).isEqualTo(new Remaining(0, Unit.MONTH, 14, false, false));
        assertThat(limit.remaining(day("2026-09-05"))).isEqualTo(new Remaining(0, Unit.MONTH, -2, true, false));
    }

    @Test
    void countsHoursFromTheStartOfTheDay() {
        Limit limit = LEGAL.limit(aRule(Kind.DEADLINE, 72, Unit.HOUR), at("2026-06-01T08:30"), List.of());

        assertThat(limit.remaining(day("2026-06-03"))).isEqualTo(new Remaining(32, Unit.HOUR, 0, false, false));
        assertThat(limit.remaining(day("2026-06-05"))).isEqualTo(new Remaining(-15, Unit.HOUR, 0, true, false));
    }

    @Test
    void leavesOutThePauseThatIsRunning() {
        assertThat(limit(10, Unit.CALENDAR_DAY, pause("2026-06-04", "2026-06-08"))
                        .remaining(day("2026-06-05"))
                        .amount())
                .isEqualTo(8);
    }

    @Test
    void standsWhileSuspended() {
        assertThat(limit(10, Unit.CALENDAR_DAY, openPause("2026-06-04")).remaining(day("2027-01-01")))
                .isEqualTo(new Remaining(8, Unit.CALENDAR_DAY, 0, false, true));
        assertThat(limit(4, Unit.WORKING_DAY, pause("2026-06-02", "2026-06-03"), openPause("2026-06-04"))
                        .remaining(day("2027-01-01")))
                .isEqualTo(new Remaining(3, Unit.WORKING_DAY, 0, false, true));
        assertThat(limit(1, Unit.MONTH, openPause("2026-06-11")).remaining(day("2027-01-01")))
                .isEqualTo(new Remaining(0, Unit.MONTH, 21, false, true));
    }
}
