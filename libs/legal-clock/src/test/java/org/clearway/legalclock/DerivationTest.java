package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.legalclock.Samples.CALENDAR;
import static org.clearway.legalclock.Samples.LEGAL;
import static org.clearway.legalclock.Samples.at;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.openPause;
import static org.clearway.legalclock.Samples.pause;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DerivationTest {
    private static final Map<String, String> FACTS = Map.of("remote", "false", "complex", "true", "people", "12");

    private static Limit aLimit(Pause... pauses) {
        return LEGAL.limit("complaint-first-resolution", FACTS, day("2026-07-01"), List.of(pauses));
    }

    @Test
    void tellsWhatWasUsed() {
        Derivation derivation = aLimit(pause("2026-07-10", "2026-07-13")).derivation();

        assertThat(derivation.rule().code()).isEqualTo("complaint-first-resolution");
        assertThat(derivation.rule().legalBasis()).startsWith("Luật Khiếu nại 02/2011/QH13, Art. 28");
        assertThat(derivation.facts()).isEqualTo(Map.of("complex", "true", "remote", "false"));
        assertThat(derivation.startDay()).isEqualTo(day("2026-07-01"));
        assertThat(derivation.pauses()).containsExactly(pause("2026-07-10", "2026-07-13"));
        assertThat(derivation.calendarVersion()).matches("holidays\\.csv#[0-9a-f]{12}");
        assertThat(derivation.zone()).isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    void theSameInputsGiveAnEqualDerivation() {
        Limit limit = aLimit(pause("2026-07-10", "2026-07-13"), pause("2026-07-10", "2026-07-11"));
        Limit again = LegalClock.standard()
                .limit(
                        "complaint-first-resolution",
                        FACTS,
                        day("2026-07-01"),
                        List.of(pause("2026-07-10", "2026-07-11"), pause("2026-07-10", "2026-07-13")));

        assertThat(again).isEqualTo(limit).hasSameHashCodeAs(limit).hasToString(limit.toString());
    }

    @Test
    void isCountedAgainByTheRowItWasGiven() {
        Derivation kept = aLimit().derivation();
        Derivation paused =
                LEGAL.recount(kept, List.of(openPause("2026-07-10"))).derivation();
        Derivation resumed = LEGAL.recount(paused, List.of(pause("2026-07-10", "2026-07-13")))
                .derivation();

        assertThat(LEGAL.recount(kept, kept.pauses()).derivation()).isEqualTo(kept);
        assertThat(paused.suspended()).isTrue();
        assertThat(resumed).isEqualTo(aLimit(pause("2026-07-10", "2026-07-13")).derivation());
    }

    @Test
    void hoursAreCountedAgainFromTheirMoment() {
        Derivation kept = LEGAL.limit("personal-data-breach-notice", Map.of(), at("2026-03-06T17:30"))
                .derivation();

        assertThat(LEGAL.recount(kept, List.of()).derivation()).isEqualTo(kept);
    }

    @Test
    void isRestoredWithoutCounting() {
        Derivation kept = aLimit().derivation();
        LegalClock otherRules = new LegalClock(RuleBook.load(List.of()), CALENDAR, CountingSettings.standard());

        assertThat(otherRules.restore(kept)).isEqualTo(aLimit());
    }

    @Test
    void aHolidayThatIsNotObservedChangesTheCalendarsVersion() {
        HolidayCalendar without = CALENDAR.notObserving(Set.of(day("2026-11-24")));
        LegalClock legal = new LegalClock(RuleBook.standard(), without, CountingSettings.standard());

        Derivation derivation = legal.limit("complaint-first-decision-sending", Map.of(), day("2026-11-20"))
                .derivation();

        assertThat(derivation.lastDay()).isEqualTo(day("2026-11-25"));
        assertThat(derivation.calendarVersion()).isEqualTo(CALENDAR.version() + "-2026-11-24");
        assertThat(LEGAL.limit("complaint-first-decision-sending", Map.of(), day("2026-11-20"))
                        .lastDay())
                .hasValue(day("2026-11-26"));
    }

    @Test
    void aClockChangeAddsOrTakesNoLegalDay() {
        // Clocks in this zone go forward on 8 March 2026, so that that day has 23 hours.
        ZoneId changing = ZoneId.of("America/New_York");
        HolidayCalendar calendar =
                HolidayCalendar.load(DataFile.resource(HolidayCalendar.class, "data/holidays.csv"), changing);
        LegalClock legal = new LegalClock(RuleBook.standard(), calendar, CountingSettings.standard());

        Limit limit = legal.limit("compensation-payment", Map.of(), day("2026-02-20"));

        assertThat(limit.lastDay())
                .isEqualTo(LEGAL.limit("compensation-payment", Map.of(), day("2026-02-20"))
                        .lastDay())
                .hasValue(day("2026-03-23"));
        assertThat(limit.dueAt())
                .hasValue(day("2026-03-24").atStartOfDay(changing).toInstant());
    }

    @Test
    void comesBackFromJsonAsItWas() {
        JsonMapper json = JsonMapper.shared();
        Derivation counted = aLimit(pause("2026-07-10", "2026-07-13")).derivation();
        Derivation suspended = aLimit(openPause("2026-07-10")).derivation();
        Derivation inHours = LEGAL.limit("personal-data-breach-notice", Map.of(), at("2026-03-06T17:30"))
                .derivation();

        for (Derivation derivation : List.of(counted, suspended, inHours)) {
            assertThat(json.readValue(json.writeValueAsString(derivation), Derivation.class))
                    .isEqualTo(derivation);
        }
        assertThat(json.writeValueAsString(counted))
                .contains("\"startDay\":\"2026-07-01\"", "\"dueAt\":\"2026-08-18T17:00:00Z\"");
    }

    @Test
    void anotherStartIsAnotherLimit() {
        Limit other = LEGAL.limit("complaint-first-resolution", FACTS, day("2026-07-02"));

        assertThat(other).isNotEqualTo(aLimit()).doesNotHaveSameHashCodeAs(aLimit());
        assertThat(aLimit()).hasToString("Limit[" + aLimit().derivation() + "]");
    }
}
