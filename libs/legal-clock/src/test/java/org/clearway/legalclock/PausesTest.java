package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.derived;
import static org.clearway.legalclock.Samples.openPause;
import static org.clearway.legalclock.Samples.pause;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Map<String, String> SIMPLE = Map.of("remote", "false", "complex", "false");
    private static final Rule TEN_DAYS = aRule(Kind.DEADLINE, 10, Unit.CALENDAR_DAY);

    @Test
    void theSuspendingDayIsOutAndTheResumingDayCounts() {
        // Thirty days from 1 July 2026 end on 31 July; three days are left out.
        Limit limit = LEGAL.limit(
                "complaint-first-resolution", SIMPLE, day("2026-07-01"), List.of(pause("2026-07-10", "2026-07-13")));

        assertThat(limit.lastDay()).hasValue(day("2026-08-03"));
        assertThat(limit.derivation().pausedDays()).isEqualTo(3);
    }

    @Test
    void overlappingPausesCountOnce() {
        Derivation once = derived(TEN_DAYS, "2026-06-01", pause("2026-06-03", "2026-06-08"));
        Derivation twice = derived(
                TEN_DAYS,
                "2026-06-01",
                pause("2026-06-05", "2026-06-08"),
                pause("2026-06-03", "2026-06-06"),
                pause("2026-06-04", "2026-06-05"));

        assertThat(once.lastDay()).isEqualTo(day("2026-06-16"));
        assertThat(twice.lastDay()).isEqualTo(once.lastDay());
        assertThat(twice.pausedDays()).isEqualTo(5);
        assertThat(twice.pauses()).hasSize(3);
    }

    @Test
    void aPauseEndedOnItsFirstDayLeavesOutNothing() {
        assertThat(derived(TEN_DAYS, "2026-06-01", pause("2026-06-03", "2026-06-03"))
                        .lastDay())
                .isEqualTo(day("2026-06-11"));
    }

    @Test
    void aPauseBeforeTheStartLeavesOutNothing() {
        assertThat(derived(TEN_DAYS, "2026-06-01", pause("2026-05-03", "2026-06-02"))
                        .lastDay())
                .isEqualTo(day("2026-06-11"));
    }

    @Test
    void anOpenPauseSuspendsTheLimit() {
        Limit limit =
                LEGAL.limit("complaint-first-resolution", SIMPLE, day("2026-07-01"), List.of(openPause("2026-07-10")));

        assertThat(limit.isSuspended()).isTrue();
        assertThat(limit.lastDay()).isEmpty();
        assertThat(limit.dueAt()).isEmpty();
        assertThat(limit.moments(3)).isEmpty();
        assertThat(limit.isOverOn(day("2027-12-31"))).isFalse();
        assertThat(LEGAL.recount(limit.derivation(), List.of()).isSuspended()).isFalse();
    }

    @Test
    void daysOfAnEarlierPauseAreToldWhileSuspended() {
        Derivation derivation =
                derived(TEN_DAYS, "2026-06-01", pause("2026-06-03", "2026-06-05"), openPause("2026-06-08"));

        assertThat(derivation.suspended()).isTrue();
        assertThat(derivation.pausedDays()).isEqualTo(2);
    }

    @Test
    void anOpenPauseAfterTheLastDayComesTooLate() {
        assertThat(derived(TEN_DAYS, "2026-06-01", openPause("2026-06-12")).lastDay())
                .isEqualTo(day("2026-06-11"));
        assertThat(derived(TEN_DAYS, "2026-06-01", openPause("2026-06-11")).suspended())
                .isTrue();
    }

    @Test
    void aPauseOnTheDayToWhichTheLimitMovedStillStopsIt() {
        // The tenth day is Sunday 14 June; the limit runs through Monday.
        assertThat(derived(TEN_DAYS, "2026-06-04", openPause("2026-06-15")).suspended())
                .isTrue();
        assertThat(derived(TEN_DAYS, "2026-06-04", pause("2026-06-15", "2026-06-17"))
                        .lastDay())
                .isEqualTo(day("2026-06-17"));
    }

    @Test
    void workingDaysOffInAPauseAreNotListed() {
        Derivation derivation =
                derived(aRule(Kind.DEADLINE, 5, Unit.WORKING_DAY), "2026-06-04", pause("2026-06-05", "2026-06-11"));

        assertThat(derivation.lastDay()).isEqualTo(day("2026-06-17"));
        assertThat(derivation.skippedDays())
                .extracting(skipped -> skipped.dayOff().day())
                .containsExactly(day("2026-06-13"), day("2026-06-14"));
    }

    @Test
    void aRuleThatIsNotPausableRefusesAPause() {
        assertThatExceptionOfType(PauseNotAllowed.class)
                .isThrownBy(() -> LEGAL.limit(
                        "complaint-first-resolution", SIMPLE, day("2026-06-01"), List.of(openPause("2026-06-10"))))
                .satisfies(e -> assertThat(e.rule().pausable()).isEqualTo(Pausable.NO));
    }

    @Test
    void aRuleOfWhichNobodyKnowsAllowsAPause() {
        Limit limit = LEGAL.limit(
                "complaint-acceptance",
                Map.of("instance", "first"),
                day("2026-07-01"),
                List.of(pause("2026-07-06", "2026-07-08")));

        assertThat(limit.rule().pausable()).isEqualTo(Pausable.UNKNOWN);
        assertThat(limit.lastDay()).hasValue(day("2026-07-14"));
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-07-06", "2026-07-05"));
    }
}
