package org.clearway.project.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document, in the Party's form ({@code 1309-CV/HU}) or the state's ({@code 49/2026/NĐ-CP},
 * {@code 57/UBND-KT}).
 *
 * @param text as printed
 * @param number in the register of its year and series
 * @param series kind of paper, which has a numbering of its own, such as {@code CV}
 * @param symbol who issued it, such as {@code HU}
 */
public record ReferenceNumber(String text, int number, String series, String symbol) {
    private static final Pattern PARTY = Pattern.compile("(\\d{1,6})-(\\p{L}{1,10})/(\\S{1,40})");
    private static final Pattern STATE =
            Pattern.compile("(\\d{1,6})(?:/(?:19|20)\\d{2})?/([\\p{L}\\d]{1,20})-([\\p{L}\\d.\\-]{1,40})");

    public ReferenceNumber {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(symbol, "symbol");
    }

    /** Reads both forms; empty when it is neither. */
    public static Optional<ReferenceNumber> parse(String text) {
        String trimmed = text.strip();
        for (Pattern form : new Pattern[] {PARTY, STATE}) {
            Matcher matcher = form.matcher(trimmed);
            if (matcher.matches()) {
                return Optional.of(new ReferenceNumber(
                        trimmed,
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2).toUpperCase(Locale.ROOT),
                        matcher.group(3).toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }
}
