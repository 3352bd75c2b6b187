package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.legalclock.Samples.CALENDAR;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.aRule;
import static org.clearway.legalclock.Samples.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every limit. Each case is made from its seed, which its name tells. */
class CountingPropertiesTest {
    private static final LocalDate FIRST = day("2024-06-01");
    private static final int START_DAYS = 600;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onePauseMoreNeverMakesALimitEarlier(long seed) {
        Case random = new Case(seed);
        List<Pause> more = new ArrayList<>(random.pauses);
        more.add(random.aPause());

        Derivation before = random.count(random.pauses);
        Derivation after = random.count(more);

        assertThat(dueOrNever(after)).as("seed %d", seed).isAfterOrEqualTo(dueOrNever(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLastDayIsTheNthThatCountsOneByOne(long seed) {
        Case random = new Case(seed);
        Predicate<LocalDate> counts = day -> random.pauses.stream().noneMatch(pause -> pause.covers(day))
                && (random.unit != Unit.WORKING_DAY || CALENDAR.isWorkingDay(day));
        LocalDate expected = random.start
                .datesUntil(FIRST.plusYears(3))
                .skip(1)
                .filter(counts)
                .limit(random.amount)
                .reduce(random.start, (_, day) -> day);
        Rule unmoved = aRule(Kind.VALIDITY, random.amount, random.unit);

        Derivation derivation =
                LEGAL.limit(unmoved, random.start, random.pauses).derivation();

        assertThat(derivation.lastDay()).as("seed %d", seed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMovedLastDayIsTheFirstWorkedOneFromTheUnmoved(long seed) {
        Case random = new Case(seed);
        LocalDate unmoved = LEGAL.limit(aRule(Kind.VALIDITY, random.amount, random.unit), random.start, List.of())
                .lastDay()
                .orElseThrow();

        LocalDate moved = LEGAL.limit(aRule(Kind.DEADLINE, random.amount, random.unit), random.start, List.of())
                .lastDay()
                .orElseThrow();

        assertThat(moved).as("seed %d", seed).isEqualTo(CALENDAR.workingDayFrom(unmoved));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfPausesDoesNotMatter(long seed) {
        Case random = new Case(seed);
        List<Pause> shuffled = new ArrayList<>(random.pauses);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(random.count(shuffled)).as("seed %d", seed).isEqualTo(random.count(random.pauses));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneUnitMoreNeverMakesALimitEarlier(long seed) {
        Case random = new Case(seed);
        Derivation longer = LEGAL.limit(aRule(random.kind, random.amount + 1, random.unit), random.start, random.pauses)
                .derivation();

        assertThat(dueOrNever(longer)).as("seed %d", seed).isAfterOrEqualTo(dueOrNever(random.count(random.pauses)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWarningIsNeverAfterItsBreachNorBeforeTheStart(long seed) {
        Case random = new Case(seed);
        Moments moments = LEGAL.restore(random.count(random.pauses))
                .moments((int) (random.amount / 2))
                .orElseThrow();

        assertThat(moments.warnAt())
                .as("seed %d", seed)
                .isBetween(random.start.atStartOfDay(Samples.ZONE).toInstant(), moments.breachAt());
    }

    private static Instant dueOrNever(Derivation derivation) {
        Instant dueAt = derivation.dueAt();
        return dueAt == null ? Instant.MAX : dueAt;
    }

    /** A random period with closed pauses within the years of the calendar. */
    private static final class Case {
        private final Random random;
        private final LocalDate start;
        private final long amount;
        private final Unit unit;
        private final Kind kind;
        private final List<Pause> pauses = new ArrayList<>();

        Case(long seed) {
            random = new Random(seed);
            start = FIRST.plusDays(random.nextInt(START_DAYS));
            amount = random.nextInt(60);
            unit = random.nextBoolean() ? Unit.WORKING_DAY : Unit.CALENDAR_DAY;
            kind = random.nextBoolean() ? Kind.DEADLINE : Kind.MINIMUM_WAIT;
            for (int i = random.nextInt(4); i > 0; i--) {
                pauses.add(aClosedPause());
            }
        }

        Pause aPause() {
            return random.nextInt(4) == 0 ? Pause.openFrom(aDay()) : aClosedPause();
        }

        Derivation count(List<Pause> pauses) {
            return LEGAL.limit(aRule(kind, amount, unit), start, pauses).derivation();
        }

        private Pause aClosedPause() {
            LocalDate from = aDay();
            return new Pause(from, from.plusDays(random.nextInt(15)));
        }

        private LocalDate aDay() {
            return start.plusDays(random.nextInt(80) - 10);
        }
    }
}
