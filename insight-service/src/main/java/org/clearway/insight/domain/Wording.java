package org.clearway.insight.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A title in Vietnamese and, where somebody wrote one, in English. */
public record Wording(@Nullable String vi, @Nullable String en) {

    /** In this language, or in the other one; "" when there is none. */
    public String in(Locale locale) {
        String first = locale.getLanguage().equals("en") ? en : vi;
        String second = locale.getLanguage().equals("en") ? vi : en;
        return first != null ? first : second != null ? second : "";
    }
}
