package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.at;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.openPause;
import static org.clearway.legalclock.Samples.pause;
import static org.clearway.legalclock.Samples.startOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final Rule A_DAY = aRule(Kind.DEADLINE, 24, Unit.HOUR);

    private static Instant dueAt(Pause... pauses) {
        return LEGAL.limit(A_DAY, at("2026-03-06T17:30"), List.of(pauses))
                .dueAt()
                .orElseThrow();
    }

    @Test
    void runFromTheMomentOverDaysOff() {
        Limit limit = LEGAL.limit("personal-data-breach-notice", Map.of(), at("2026-03-06T17:30"));

        assertThat(limit.dueAt()).hasValue(at("2026-03-09T17:30"));
        assertThat(limit.lastDay()).hasValue(day("2026-03-09"));
        assertThat(limit.derivation().movesLastDay()).isFalse();
    }

    @Test
    void needAMoment() {
        assertThatExceptionOfType(StartNeedsMoment.class)
                .isThrownBy(() -> LEGAL.limit("personal-data-breach-notice", Map.of(), day("2026-03-06")))
                .satisfies(e -> assertThat(e.rule().code()).isEqualTo("personal-data-breach-notice"));
    }

    @Test
    void zeroIsAtOnce() {
        Limit limit = LEGAL.limit("incoming-document-registration", Map.of("urgency", "any"), at("2026-03-06T17:30"));

        assertThat(limit.dueAt()).hasValue(at("2026-03-06T17:30"));
    }

    @Test
    void zeroFromADayEndsWithTheWorkingDay() {
        Limit limit = LEGAL.limit("incoming-document-registration", Map.of("urgency", "any"), day("2026-03-06"));

        assertThat(limit.dueAt()).hasValue(startOf("2026-03-07"));
    }

    @Test
    void aPauseLeavesOutItsDays() {
        assertThat(dueAt(pause("2026-03-07", "2026-03-09"))).isEqualTo(at("2026-03-09T17:30"));
    }

    @Test
    void aPauseFromBeforeTheStartPutsItOff() {
        assertThat(dueAt(pause("2026-03-01", "2026-03-08"))).isEqualTo(at("2026-03-09T00:00"));
    }

    @Test
    void pausesBeforeAndAfterDoNotMatter() {
        assertThat(dueAt(pause("2026-03-01", "2026-03-05"), openPause("2026-03-08")))
                .isEqualTo(at("2026-03-07T17:30"));
    }

    @Test
    void hoursThatRunOutAsAPauseBeginsAreOver() {
        Limit limit = LEGAL.limit(A_DAY, at("2026-03-06T00:00"), List.of(openPause("2026-03-07")));

        assertThat(limit.dueAt()).hasValue(at("2026-03-07T00:00"));
    }

    @Test
    void anOpenPauseKeepsWhatIsLeft() {
        Limit limit = LEGAL.limit(A_DAY, at("2026-03-06T17:30"), List.of(openPause("2026-03-07")));

        assertThat(limit.isSuspended()).isTrue();
        assertThat(limit.dueAt()).isEmpty();
        assertThat(limit.remaining(day("2026-03-20"))).isEqualTo(new Remaining(17, Unit.HOUR, 0, false, true));
    }
}
