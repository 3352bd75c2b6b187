package org.clearway.legalclock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.clearway.legalclock.MalformedRuleData.Problem;
import org.jspecify.annotations.Nullable;

/** Turns the rows of rule files into rules and collects what is wrong with them. */
final class RuleRows {
    static final List<String> HEADER = List.of(
            "code",
            "subject",
            "condition",
            "amount",
            "unit",
            "kind",
            "starts_at",
            "pausable",
            "valid_from",
            "valid_to",
            "legal_basis",
            "confidence",
            "note");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Far above any limit of law, and low enough that no date overflows. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

    private RuleRows() {}

    static List<Rule> read(List<DataFile> sources) {
        List<Problem> problems = new ArrayList<>();
        List<RuleOfRow> rules = new ArrayList<>();
        for (DataFile source : sources) {
            for (Row row : CsvTable.read(source, HEADER, problems)) {
                Rule rule = rule(row);
                if (rule != null) {
                    rules.add(new RuleOfRow(rule, row));
                }
            }
        }
        RuleOfRow.findOverlaps(rules);
        if (!problems.isEmpty()) {
            throw new MalformedRuleData(problems);
        }
        return rules.stream().map(RuleOfRow::rule).toList();
    }

    private static @Nullable Rule rule(Row row) {
        int problemsBefore = row.problems().size();
        String code = row.required("code");
        String subject = row.required("subject");
        Unit unit = row.name("unit", Unit.class);
        Kind kind = row.name("kind", Kind.class);
        Condition condition = Condition.of(row, kind);
        BigDecimal amount = amount(row, unit);
        List<String> startsAt = startsAt(row);
        Pausable pausable = row.word("pausable", Pausable.class);
        LocalDate validFrom = row.date("valid_from");
        LocalDate validTo = row.date("valid_to");
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            row.problem("valid_to", validTo + " is before valid_from " + validFrom);
        }
        String legalBasis = row.required("legal_basis");
        Confidence confidence = row.word("confidence", Confidence.class);
        if (code == null
                || subject == null
                || unit == null
                || kind == null
                || amount == null
                || pausable == null
                || legalBasis == null
                || confidence == null
                || row.problems().size() > problemsBefore) {
            return null;
        }
        return new Rule(
                code,
                subject,
                condition.facts(),
                condition.comparison(),
                amount,
                unit,
                kind,
                startsAt,
                pausable,
                validFrom,
                validTo,
                legalBasis,
                confidence,
                row.text("note"),
                version(row));
    }

    private static @Nullable BigDecimal amount(Row row, @Nullable Unit unit) {
        String text = row.text("amount");
        if (!NUMBER.matcher(text).matches()) {
            row.problem("amount", "not a number: \"" + text + "\"");
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        if (unit != null && unit.isTime() && !isWholePeriod(amount)) {
            row.problem("amount", "a period is a whole number from 0 to " + LONGEST + ", not " + text);
        }
        return amount;
    }

    private static boolean isWholePeriod(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(LONGEST) <= 0
                && amount.stripTrailingZeros().scale() <= 0;
    }

    private static List<String> startsAt(Row row) {
        List<String> events = Arrays.asList(row.text("starts_at").split("\\|", -1));
        if (events.stream().anyMatch(String::isBlank)) {
            row.problem("starts_at", "an event is empty: \"" + row.text("starts_at") + "\"");
        }
        return events;
    }

    private static String version(Row row) {
        String from = row.text("valid_from").isEmpty() ? "open" : row.text("valid_from");
        return row.text("code") + "@" + from + "#"
                + Hashes.shortHash(String.join("\u001f", row.fields().values()));
    }
}
