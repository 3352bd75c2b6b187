package org.clearway.legalclock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** No row of the rule data answers for a code, facts and a day. */
public abstract sealed class NoSuchRule extends LegalClockRefused {
    private final String code;

    NoSuchRule(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The data has no row with the code. */
    public static final class UnknownCode extends NoSuchRule {
        UnknownCode(String code) {
            super(code, "No rule has the code " + code);
        }
    }

    /** No row of the code has only conditions that are among the facts. */
    public static final class NoRowForFacts extends NoSuchRule {
        private final transient Map<String, String> facts;
        private final transient List<Map<String, String>> conditions;

        NoRowForFacts(String code, Map<String, String> facts, List<Map<String, String>> conditions) {
            super(code, "No row of " + code + " holds for " + facts + "; its rows ask for " + conditions);
            this.facts = Facts.sorted(facts);
            this.conditions = List.copyOf(conditions);
        }

        public Map<String, String> facts() {
            return facts;
        }

        /** The conditions for which there are rows, whatever the day. */
        public List<Map<String, String>> conditions() {
            return conditions;
        }
    }

    /** There are rows for the facts, but none is law on the day. */
    public static final class NotValidOn extends NoSuchRule {
        private final LocalDate day;
        private final transient List<Rule> rows;

        NotValidOn(String code, LocalDate day, List<Rule> rows) {
            super(code, "No row of " + code + " for these facts is law on " + day + "; there are " + versions(rows));
            this.day = day;
            this.rows = List.copyOf(rows);
        }

        public LocalDate day() {
            return day;
        }

        /** The rows of other times. */
        public List<Rule> rows() {
            return rows;
        }
    }

    private static List<String> versions(List<Rule> rows) {
        return rows.stream().map(rule -> rule.version() + rule.conditions()).toList();
    }
}
