package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.at;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.startOf;

import java.util.List;
import org.clearway.legalclock.Moments.Moment;
import org.clearway.legalclock.Moments.Which;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static Moments moments(long amount, Unit unit, int lead) {
        return LEGAL.limit(aRule(Kind.DEADLINE, amount, unit), day("2026-06-01"), List.of())
                .moments(lead)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{1} {0} before the last day: {2}")
    @CsvSource({
        "CALENDAR_DAY, 0, 2026-06-15",
        "CALENDAR_DAY, 3, 2026-06-12",
        "WORKING_DAY,  0, 2026-06-19",
        "WORKING_DAY,  3, 2026-06-16",
        "WORKING_DAY,  5, 2026-06-12",
        // No warning comes before the start.
        "CALENDAR_DAY, 90, 2026-06-01",
        "WORKING_DAY,  90, 2026-06-01"
    })
    void warnTheLeadBeforeTheLastDay(Unit unit, int lead, String warnDay) {
        assertThat(moments(14, unit, lead).warnAt()).isEqualTo(startOf(warnDay));
    }

    @Test
    void breachWhenTheLastDayHasEnded() {
        assertThat(moments(14, Unit.CALENDAR_DAY, 3).breachAt()).isEqualTo(startOf("2026-06-16"));
    }

    @Test
    void leadsInMonthsAndHours() {
        assertThat(moments(3, Unit.MONTH, 1).warnAt()).isEqualTo(startOf("2026-08-03"));
        assertThat(LEGAL.limit(aRule(Kind.DEADLINE, 72, Unit.HOUR), at("2026-06-01T08:30"), List.of())
                        .moments(24))
                .hasValue(new Moments(at("2026-06-03T08:30"), at("2026-06-04T08:30")));
        assertThat(LEGAL.limit(aRule(Kind.DEADLINE, 2, Unit.HOUR), at("2026-06-01T08:30"), List.of())
                        .moments(24))
                .hasValue(new Moments(at("2026-06-01T08:30"), at("2026-06-01T10:30")));
    }

    @Test
    void theWarningIsNextThenTheBreach() {
        Moments moments = moments(14, Unit.CALENDAR_DAY, 3);

        assertThat(moments.next(startOf("2026-06-01"))).isEqualTo(new Moment(Which.WARN, moments.warnAt()));
        assertThat(moments.next(moments.warnAt())).isEqualTo(new Moment(Which.BREACH, moments.breachAt()));
    }

    @Test
    void aPassedBreachIsStillNext() {
        Moments moments = moments(14, Unit.CALENDAR_DAY, 3);

        assertThat(moments.next(startOf("2027-06-01"))).isEqualTo(new Moment(Which.BREACH, moments.breachAt()));
    }

    @Test
    void aWarningAfterTheLimitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> moments(14, Unit.CALENDAR_DAY, -1));
    }
}
