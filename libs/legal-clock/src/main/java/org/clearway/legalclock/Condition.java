package org.clearway.legalclock;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The condition column: {@code key=value} parts joined by {@code ;}, of which {@code comparator} is no fact. */
record Condition(Map<String, String> facts, @Nullable Comparison comparison) {
    private static final String COMPARATOR = "comparator";
    private static final String COLUMN = "condition";
    private static final Pattern PART = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)=([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)");

    static Condition of(Row row, @Nullable Kind kind) {
        Map<String, String> facts = new LinkedHashMap<>();
        String text = row.text(COLUMN);
        for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                row.problem(COLUMN, "not of the form key=value: \"" + part + "\"");
            } else if (facts.putIfAbsent(matcher.group(1), matcher.group(2)) != null) {
                row.problem(COLUMN, "the key " + matcher.group(1) + " stands twice");
            }
        }
        String comparator = facts.remove(COMPARATOR);
        return new Condition(facts, comparator == null ? null : comparison(row, kind, comparator));
    }

    private static @Nullable Comparison comparison(Row row, @Nullable Kind kind, String word) {
        if (kind != null && kind != Kind.THRESHOLD) {
            row.problem(COLUMN, "only a THRESHOLD has a comparator, not a " + kind);
        }
        for (Comparison comparison : Comparison.values()) {
            if (comparison.name().toLowerCase(Locale.ROOT).equals(word)) {
                return comparison;
            }
        }
        String known = Arrays.stream(Comparison.values())
                .map(comparison -> comparison.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        row.problem(COLUMN, "unknown comparator \"" + word + "\", known are " + known);
        return null;
    }
}
