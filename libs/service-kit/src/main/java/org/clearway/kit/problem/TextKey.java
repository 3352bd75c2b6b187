package org.clearway.kit.problem;

import java.util.Map;

/**
 * An argument of a problem's text that is a text itself, to be put into the caller's language.
 *
 * @param key of the message files
 * @param arguments named arguments of that text
 */
public record TextKey(String key, Map<String, Object> arguments) {
    public static TextKey of(String key) {
        return new TextKey(key, Map.of());
    }
}
