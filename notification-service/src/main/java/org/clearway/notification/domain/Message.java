package org.clearway.notification.domain;

import java.util.Locale;

/** The finished text of an alert in both languages. */
public record Message(Text vi, Text en) {
    /** English for an English reader, Vietnamese for everybody else. */
    public Text in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
