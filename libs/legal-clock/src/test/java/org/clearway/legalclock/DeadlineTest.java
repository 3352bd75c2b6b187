package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.derived;
import static org.clearway.legalclock.Samples.startOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final Map<String, String> FIRST = Map.of("instance", "first");

    @Test
    void countsTenCalendarDaysUnderTheLawUntilJune2026() {
        Limit limit = LEGAL.limit("complaint-acceptance", FIRST, day("2026-06-01"));

        assertThat(limit.lastDay()).hasValue(day("2026-06-11"));
        assertThat(limit.dueAt()).hasValue(startOf("2026-06-12"));
        assertThat(limit.derivation().skippedDays()).isEmpty();
    }

    @Test
    void countsSevenWorkingDaysUnderTheLawFromJuly2026() {
        Limit limit = LEGAL.limit("complaint-acceptance", FIRST, day("2026-07-01"));

        assertThat(limit.rule().unit()).isEqualTo(Unit.WORKING_DAY);
        assertThat(limit.lastDay()).hasValue(day("2026-07-10"));
    }

    @Test
    void theStartDayChoosesTheLaw() {
        assertThat(LEGAL.limit("complaint-acceptance", FIRST, day("2026-06-30")).lastDay())
                .hasValue(day("2026-07-10"));
        assertThat(LEGAL.limit("complaint-acceptance", FIRST, day("2026-06-30"))
                        .rule()
                        .unit())
                .isEqualTo(Unit.CALENDAR_DAY);
    }

    @Test
    void workingDaysPassOverNationalDayAndTellWhy() {
        Limit limit = LEGAL.limit("complaint-acceptance", FIRST, day("2026-08-28"));

        assertThat(limit.lastDay()).hasValue(day("2026-09-11"));
        assertThat(limit.derivation().skippedDays())
                .extracting(skipped -> skipped.dayOff().day())
                .containsExactly(
                        day("2026-08-29"),
                        day("2026-08-30"),
                        day("2026-08-31"),
                        day("2026-09-01"),
                        day("2026-09-02"),
                        day("2026-09-05"),
                        day("2026-09-06"));
        assertThat(limit.derivation().skippedDays())
                .extracting(skipped -> skipped.dayOff().kind())
                .startsWith(
                        DayOff.Kind.WEEKEND,
                        DayOff.Kind.WEEKEND,
                        DayOff.Kind.COMPENSATORY,
                        DayOff.Kind.HOLIDAY,
                        DayOff.Kind.HOLIDAY);
    }

    @ParameterizedTest(name = "complex={1} remote={0}: {2}")
    @CsvSource({
        "false, false, 2025-04-02",
        "false, true,  2025-04-17",
        "true,  false, 2025-04-17",
        // The sixtieth day is the Friday off before the weekend after Labour Day.
        "true,  true,  2025-05-05"
    })
    void resolutionTakesThirtyFortyFiveOrSixtyDays(String remote, String complex, LocalDate lastDay) {
        Map<String, String> facts = Map.of("remote", remote, "complex", complex);

        assertThat(LEGAL.limit("complaint-first-resolution", facts, day("2025-03-03"))
                        .lastDay())
                .hasValue(lastDay);
    }

    @ParameterizedTest(name = "three working days from {0} end on {1}")
    @CsvSource({
        "2025-01-23, 2025-02-04",
        "2026-02-12, 2026-02-24",
        "2024-02-07, 2024-02-19",
    })
    void workingDaysPassOverTheLunarNewYearBreak(LocalDate start, LocalDate lastDay) {
        assertThat(LEGAL.limit("complaint-first-decision-sending", Map.of(), start)
                        .lastDay())
                .hasValue(lastDay);
    }

    @ParameterizedTest(name = "three working days from {0} end on {1}")
    @CsvSource({"2026-01-08, 2026-01-12", "2025-04-24, 2025-04-28", "2024-05-02, 2024-05-06"})
    void aSwappedSaturdayIsAWorkingDay(LocalDate start, LocalDate lastDay) {
        assertThat(LEGAL.limit("complaint-first-decision-sending", Map.of(), start)
                        .lastDay())
                .hasValue(lastDay);
    }

    @Test
    void aLastDayOnASundayMovesToMondayAndTheMoveIsTold() {
        Derivation derivation =
                LEGAL.limit("complaint-acceptance", FIRST, day("2026-06-04")).derivation();

        assertThat(derivation.lastDay()).isEqualTo(day("2026-06-15"));
        assertThat(derivation.skippedDays())
                .containsExactly(new SkippedDay(
                        new DayOff(day("2026-06-14"), DayOff.Kind.WEEKEND, "Chủ Nhật", "Sunday"),
                        SkippedDay.Reason.LAST_DAY_MOVED));
    }

    @Test
    void aLastDayInTheBreakMovesBehindTheBreak() {
        Derivation derivation =
                LEGAL.limit("complaint-acceptance", FIRST, day("2026-02-10")).derivation();

        assertThat(derivation.lastDay()).isEqualTo(day("2026-02-23"));
        assertThat(derivation.skippedDays())
                .extracting(skipped -> skipped.dayOff().day())
                .containsExactly(day("2026-02-20"), day("2026-02-21"), day("2026-02-22"));
    }

    @Test
    void aLastDayOnASwappedSaturdayStays() {
        assertThat(derived(aRule(Kind.DEADLINE, 2, Unit.CALENDAR_DAY), "2026-01-08")
                        .lastDay())
                .isEqualTo(day("2026-01-10"));
    }

    @Test
    void theLastDayStaysWhereTheSettingSaysSo() {
        LegalClock unmoved = new LegalClock(RuleBook.standard(), Samples.CALENDAR, CountingSettings.withoutMoving());

        Limit limit = unmoved.limit("complaint-acceptance", FIRST, day("2026-06-04"));

        assertThat(limit.lastDay()).hasValue(day("2026-06-14"));
        assertThat(limit.derivation().movesLastDay()).isFalse();
    }

    @Test
    void zeroDaysEndOnTheSameDay() {
        Limit limit = LEGAL.limit("plan-approval-same-day", Map.of(), day("2024-06-05"));

        assertThat(limit.lastDay()).hasValue(day("2024-06-05"));
        assertThat(limit.dueAt()).hasValue(startOf("2024-06-06"));
    }

    @Test
    void isInTimeThroughTheLastDay() {
        Limit limit = LEGAL.limit("complaint-acceptance", FIRST, day("2026-06-01"));

        assertThat(limit.isOverOn(day("2026-06-11"))).isFalse();
        assertThat(limit.isOverAt(startOf("2026-06-12").minusMillis(1))).isFalse();
        assertThat(limit.isOverAt(startOf("2026-06-12"))).isTrue();
        assertThat(limit.isOverOn(day("2026-06-12"))).isTrue();
    }

    @Test
    void aLastDayInAYearWithoutDataIsProvisional() {
        LocalDate start = LocalDate.of(Samples.CALENDAR.years().getLast(), 2, 13);
        Limit limit = LEGAL.limit("complaint-court-action-window", Map.of(), start);

        assertThat(limit.lastDay()).hasValue(start.plusYears(1));
        assertThat(limit.derivation().provisional()).isTrue();
        assertThat(LEGAL.limit("complaint-court-action-window", Map.of(), start.minusYears(1))
                        .derivation()
                        .provisional())
                .isFalse();
    }

    @Test
    void givesItsRulesAndCalendar() {
        Rule rule = LEGAL.rules().choose("complaint-acceptance", FIRST, day("2026-06-01"));

        // A transition clause may keep the old row for a case that starts later.
        assertThat(LEGAL.limit(rule, day("2026-07-01"), List.of()).lastDay()).hasValue(day("2026-07-13"));
        assertThat(LEGAL.calendar().version()).isEqualTo(Samples.CALENDAR.version());
    }

    @Test
    void aMomentStartsOnItsLegalDate() {
        Limit byMoment = LEGAL.limit("complaint-acceptance", FIRST, Samples.at("2026-06-01T00:30"), List.of());

        assertThat(byMoment).isEqualTo(LEGAL.limit("complaint-acceptance", FIRST, day("2026-06-01")));
        assertThat(byMoment.derivation().startedAt()).isNull();
        assertThat(LEGAL.legalDate(Samples.at("2026-06-01T00:00").minusMillis(1)))
                .isEqualTo(day("2026-05-31"));
    }
}
