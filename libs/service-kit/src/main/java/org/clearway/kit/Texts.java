package org.clearway.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All texts of the service: every {@code messages/<name>_vi.properties} and {@code _en} on the class path, in ICU
 * message format with named arguments. Vietnamese is the default.
 */
public interface Texts {
    /**
     * The text in this language, with these arguments.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    String get(Locale locale, String key, Map<String, ?> arguments);

    /** The same for a text that may be missing. */
    Optional<String> find(Locale locale, String key, Map<String, ?> arguments);

    /** The keys that there are, the same in every language. */
    Set<String> keys();
}
