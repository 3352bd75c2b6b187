package org.clearway.project.domain;

import java.util.Objects;

/**
 * A text in both languages.
 *
 * @param vi Vietnamese, with full diacritics; the text that counts
 * @param en English, for readers abroad
 */
public record Wording(String vi, String en) {
    public Wording {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }
}
