package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.clearway.legalclock.Samples.CALENDAR;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    @Test
    void knowsTheYearsOfItsData() {
        assertThat(CALENDAR.years()).containsExactlyElementsOf(yearsOfTheFile());
        assertThat(CALENDAR.zone()).isEqualTo(Samples.ZONE);
    }

    static List<LocalDate> daysOfOtherYears() {
        return List.of(
                LocalDate.of(yearsOfTheFile().first() - 1, 12, 29),
                LocalDate.of(yearsOfTheFile().last() + 1, 1, 3));
    }

    @ParameterizedTest
    @MethodSource("daysOfOtherYears")
    void refusesToSpeakOfOtherYears(LocalDate day) {
        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(day))
                .satisfies(e -> assertThat(e.year()).isEqualTo(day.getYear()));
    }

    @Test
    void doesNotCountWorkingDaysIntoAnUnknownYear() {
        int last = yearsOfTheFile().last();

        assertThatExceptionOfType(CalendarNotKnown.class)
                .isThrownBy(() -> LEGAL.limit("citizen-intake-reply", Map.of(), LocalDate.of(last, 12, 27)))
                .satisfies(e -> assertThat(e.year()).isEqualTo(last + 1));
    }

    @ParameterizedTest(name = "{0} is off: {1} ({2})")
    @CsvSource({
        "2026-06-13, WEEKEND, Saturday",
        "2026-06-14, WEEKEND, Sunday",
        "2026-09-02, HOLIDAY, National Day",
        "2026-02-14, TET_BREAK, Lunar New Year break",
        "2026-02-20, TET_BREAK, Lunar New Year break",
        "2026-08-31, COMPENSATORY, 'Day off by swap, National Day'"
    })
    void tellsWhyADayIsOff(LocalDate day, DayOff.Kind kind, String nameEn) {
        DayOff off = CALENDAR.dayOff(day).orElseThrow();

        assertThat(off.kind()).isEqualTo(kind);
        assertThat(off.nameEn()).isEqualTo(nameEn);
        assertThat(off.nameVi()).isNotBlank();
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
    void aSwappedSaturdayIsWorked(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @Test
    void findsTheNextWorkingDay() {
        assertThat(CALENDAR.workingDayFrom(day("2026-02-14"))).isEqualTo(day("2026-02-23"));
        assertThat(CALENDAR.workingDayFrom(day("2026-02-23"))).isEqualTo(day("2026-02-23"));
    }

    @Test
    void countsWorkingDaysWithoutTheFirst() {
        assertThat(CALENDAR.workingDaysBetween(day("2026-08-28"), day("2026-09-04")))
                .isEqualTo(2);
        assertThat(CALENDAR.workingDaysBetween(day("2026-09-04"), day("2026-08-28")))
                .isZero();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2024-02-08, 2024-02-14", "2025-01-25, 2025-02-02", "2026-02-14, 2026-02-22", "2027-02-04, 2027-02-10"})
    void knowsTheBreakOfAYear(LocalDate first, LocalDate last) {
        assertThat(CALENDAR.tetBreak(first.getYear())).isEqualTo(new TetBreak(first, last));
    }

    @Test
    void refusesABreakThatItDoesNotKnow() {
        int unknown = yearsOfTheFile().last() + 1;

        assertThatExceptionOfType(CalendarNotKnown.class).isThrownBy(() -> CALENDAR.tetBreak(unknown));
    }

    private static SortedSet<Integer> yearsOfTheFile() {
        DataFile file = DataFile.resource(HolidayCalendar.class, "data/holidays.csv");
        return CsvTable.read(file, HolidayRows.HEADER, new ArrayList<>()).stream()
                .map(row -> LocalDate.parse(row.text("date")).getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aChangedFileIsAnotherVersion() {
        HolidayCalendar one =
                HolidayCalendar.load(Samples.holidays("2026-01-01,Tết,New Year,HOLIDAY,no,derived,,"), Samples.ZONE);
        HolidayCalendar other =
                HolidayCalendar.load(Samples.holidays("2026-01-02,Tết,New Year,HOLIDAY,no,derived,,"), Samples.ZONE);

        assertThat(List.of(one.version(), other.version())).doesNotHaveDuplicates();
        assertThat(HolidayCalendar.standard().version()).isEqualTo(CALENDAR.version());
    }
}
