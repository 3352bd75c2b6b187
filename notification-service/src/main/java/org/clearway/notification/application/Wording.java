package org.clearway.notification.application;

import java.util.Locale;
import java.util.Map;

/** Makes texts of templates. */
public interface Wording {
    /**
     * @param facts a tree of maps, lists and values; texts in two languages are maps with {@code vi} and {@code en}
     * @throws WordingFailed when the template is broken
     */
    String make(String template, Map<String, Object> facts, Locale locale);

    /** The template cannot be made into a text. */
    final class WordingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public WordingFailed(String fault, Throwable cause) {
            super(fault, cause);
        }
    }
}
