package org.clearway.kit.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearway.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Texts in ICU message format: named arguments, plurals, dates and numbers as the language writes them. */
final class IcuTexts implements Texts {
    private final Map<Locale, Map<String, String>> patterns;

    /** @param patterns per language, with the same keys in each */
    IcuTexts(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    @Override
    public String get(Locale locale, String key, Map<String, ?> arguments) {
        return find(locale, key, arguments).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    @Override
    public Optional<String> find(Locale locale, String key, Map<String, ?> arguments) {
        Locale language = Languages.nearest(locale);
        @Nullable String pattern = patternsOf(language).get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        // A MessageFormat is not safe for use by several threads, so each text is formatted by its own.
        return Optional.of(new MessageFormat(pattern, ULocale.forLocale(language)).format(arguments));
    }

    @Override
    public Set<String> keys() {
        return patternsOf(Languages.VIETNAMESE).keySet();
    }

    private Map<String, String> patternsOf(Locale language) {
        return patterns.getOrDefault(language, Map.of());
    }
}
