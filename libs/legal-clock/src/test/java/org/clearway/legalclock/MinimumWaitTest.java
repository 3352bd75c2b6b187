package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.startOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumWaitTest {

    @ParameterizedTest(name = "{0} land from {1}: waited through {2}, lawful from {3}")
    @CsvSource({
        "agricultural,     2025-03-01, 2025-05-30, 2025-05-31",
        "agricultural,     2026-03-02, 2026-05-01, 2026-05-02",
        "non-agricultural, 2025-03-01, 2025-08-28, 2025-08-29",
        "non-agricultural, 2026-03-02, 2026-06-30, 2026-07-01"
    })
    void recoveryWaitsForTheNoticeByTheLawOfItsDelivery(
            String land, LocalDate start, LocalDate lastDay, LocalDate lawful) {
        Limit limit = LEGAL.limit("recovery-notice-wait", Map.of("land", land), start);

        assertThat(limit.lastDay()).hasValue(lastDay);
        assertThat(limit.earliestLawfulDay()).hasValue(lawful);
    }

    @ParameterizedTest(name = "posted {0}: lawful from {1}")
    @CsvSource({"2024-05-01, 2024-05-22", "2024-09-03, 2024-10-04", "2026-01-05, 2026-01-16"})
    void postingRunsTwentyThirtyOrTenFullDays(LocalDate posted, LocalDate lawful) {
        Limit limit = LEGAL.limit("plan-posting", Map.of(), posted);

        assertThat(limit.earliestLawfulDay()).hasValue(lawful);
        assertThat(limit.isOverOn(lawful.minusDays(1))).isFalse();
        assertThat(limit.isOverOn(lawful)).isTrue();
        assertThat(limit.dueAt()).hasValue(startOf(lawful.toString()));
    }

    @Test
    void aLastWaitedDayOnASundayIsNotMoved() {
        Derivation derivation =
                LEGAL.limit("plan-posting", Map.of(), day("2026-01-08")).derivation();

        assertThat(derivation.lastDay()).isEqualTo(day("2026-01-18"));
        assertThat(derivation.earliestLawfulDay()).isEqualTo(day("2026-01-19"));
    }

    @Test
    void aStricterReadingMovesWaitsToo() {
        CountingSettings strict = new CountingSettings(Set.of(Kind.DEADLINE, Kind.WINDOW, Kind.MINIMUM_WAIT));
        LegalClock legal = new LegalClock(RuleBook.standard(), Samples.CALENDAR, strict);

        assertThat(legal.limit("plan-posting", Map.of(), day("2026-01-08")).earliestLawfulDay())
                .hasValue(day("2026-01-20"));
    }

    @Test
    void waitsInWorkingDaysAreLawfulFromTheNextCalendarDay() {
        Limit limit = LEGAL.limit("inventory-coercion-persuasion", Map.of(), day("2026-03-06"));

        assertThat(limit.lastDay()).hasValue(day("2026-03-13"));
        assertThat(limit.earliestLawfulDay()).hasValue(day("2026-03-14"));
    }

    @Test
    void nothingToWaitForIsLawfulAtOnce() {
        Limit limit = LEGAL.limit(aRule(Kind.MINIMUM_WAIT, 0, Unit.CALENDAR_DAY), day("2026-03-06"), List.of());

        assertThat(limit.earliestLawfulDay()).hasValue(day("2026-03-06"));
        assertThat(limit.isOverOn(day("2026-03-06"))).isTrue();
    }

    @Test
    void aDeadlineHasNoEarliestLawfulDay() {
        Limit limit = LEGAL.limit("compensation-payment", Map.of(), day("2026-03-06"));

        assertThatIllegalStateException().isThrownBy(limit::earliestLawfulDay);
        assertThat(limit.derivation().earliestLawfulDay()).isNull();
    }
}
