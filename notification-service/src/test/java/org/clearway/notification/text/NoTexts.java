package org.clearway.notification.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearway.kit.Texts;

/** Knows no words: codes stay codes. */
final class NoTexts implements Texts {
    @Override
    public String get(Locale locale, String key, Map<String, ?> arguments) {
        throw new IllegalArgumentException(key);
    }

    @Override
    public Optional<String> find(Locale locale, String key, Map<String, ?> arguments) {
        return Optional.empty();
    }

    @Override
    public Set<String> keys() {
        return Set.of();
    }
}
