package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper that shows that something was done; a reference, never its content.
 *
 * @param title what it is
 * @param number its reference number
 * @param date date on the paper
 * @param reference where it is kept: file number or address
 */
public record Evidence(
        String title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String reference) {
    public Evidence {
        Objects.requireNonNull(title, "title");
    }
}
