package org.clearway.legalclock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** Rules, dates and clocks for the tests. */
final class Samples {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final HolidayCalendar CALENDAR = HolidayCalendar.standard();
    static final LegalClock LEGAL = LegalClock.standard();

    private static final String RULES_HEADER = String.join(",", RuleRows.HEADER) + "\r\n";
    private static final String HOLIDAYS_HEADER = String.join(",", HolidayRows.HEADER) + "\r\n";

    private Samples() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The start of a legal day. */
    static Instant startOf(String iso) {
        return day(iso).atStartOfDay(ZONE).toInstant();
    }

    /** A local date and time, e.g. {@code 2026-03-06T17:30}. */
    static Instant at(String local) {
        return ZonedDateTime.parse(local + ":00+07:00").toInstant();
    }

    static Pause pause(String from, String to) {
        return new Pause(day(from), day(to));
    }

    static Pause openPause(String from) {
        return Pause.openFrom(day(from));
    }

    static Rule aRule(Kind kind, long amount, Unit unit) {
        return aRule(kind, amount, unit, Pausable.YES);
    }

    static Rule aRule(Kind kind, long amount, Unit unit, Pausable pausable) {
        return new Rule(
                "sample",
                "A sample",
                Map.of(),
                null,
                BigDecimal.valueOf(amount),
                unit,
                kind,
                List.of("Started"),
                pausable,
                null,
                null,
                "Sample law, Art. 1",
                Confidence.READ,
                "",
                "sample@open#0");
    }

    static Derivation derived(Rule rule, String start, Pause... pauses) {
        return LEGAL.limit(rule, day(start), List.of(pauses)).derivation();
    }

    static DataFile rules(String... rows) {
        return new DataFile("rules.csv", RULES_HEADER + String.join("\r\n", rows) + "\r\n");
    }

    static DataFile holidays(String... rows) {
        return new DataFile("holidays.csv", HOLIDAYS_HEADER + String.join("\r\n", rows) + "\r\n");
    }
}
