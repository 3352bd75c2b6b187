package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.derived;
import static org.clearway.legalclock.Samples.openPause;
import static org.clearway.legalclock.Samples.pause;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
    private static final Rule TWO_MONTHS = aRule(Kind.VALIDITY, 2, Unit.MONTH);

    @ParameterizedTest(name = "two months from {0} end on {1}")
    @CsvSource({
        "2025-03-15, 2025-05-15",
        "2025-12-31, 2026-02-28",
        "2025-12-30, 2026-02-28",
        "2023-12-30, 2024-02-29",
        "2025-02-28, 2025-04-28",
        "2025-06-30, 2025-08-30"
    })
    void endOnTheSameDayOrTheLastOfTheMonth(LocalDate start, LocalDate lastDay) {
        assertThat(derived(TWO_MONTHS, start.toString()).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void aWindowFromLeapDayEndsOnTheLastOfFebruary() {
        assertThat(LEGAL.limit("complaint-court-action-window", Map.of(), day("2024-02-29"))
                        .lastDay())
                .hasValue(day("2025-02-28"));
    }

    @Test
    void aDeadlineOnASaturdayMoves() {
        Derivation derivation =
                LEGAL.limit("disbursement-closing", Map.of(), day("2025-12-31")).derivation();

        assertThat(derivation.lastDay()).isEqualTo(day("2026-02-02"));
        assertThat(derivation.skippedDays())
                .extracting(skipped -> skipped.dayOff().day())
                .containsExactly(day("2026-01-31"), day("2026-02-01"));
    }

    @Test
    void aValidityEndsByItselfOnASunday() {
        assertThat(LEGAL.limit("recovery-notice-validity", Map.of(), day("2024-08-31"))
                        .lastDay())
                .hasValue(day("2025-08-31"));
    }

    @Test
    void aPauseExtendsByItsCalendarDays() {
        Derivation derivation = derived(TWO_MONTHS, "2025-03-15", pause("2025-04-01", "2025-04-11"));

        assertThat(derivation.lastDay()).isEqualTo(day("2025-05-25"));
        assertThat(derivation.pausedDays()).isEqualTo(10);
    }

    @Test
    void aPauseInTheExtensionExtendsAgain() {
        Derivation derivation =
                derived(TWO_MONTHS, "2025-03-15", pause("2025-04-01", "2025-04-11"), pause("2025-05-20", "2025-05-22"));

        assertThat(derivation.lastDay()).isEqualTo(day("2025-05-27"));
    }

    @Test
    void anOpenPauseSuspends() {
        assertThat(derived(TWO_MONTHS, "2025-03-15", openPause("2025-05-15")).suspended())
                .isTrue();
        assertThat(derived(TWO_MONTHS, "2025-03-15", openPause("2025-05-16")).suspended())
                .isFalse();
    }
}
