package org.clearway.kit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param vi Vietnamese, with full diacritics
 * @param en English
 */
public record LocalizedText(
        @NotBlank @Size(max = 2000) String vi,
        @NotBlank @Size(max = 2000) String en) {
    /** English for an English reader, Vietnamese for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
