package org.clearway.project.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which day something exists, both inclusive.
 *
 * @param from null = not known, or always
 * @param to null = open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Is there a day in both? */
    public boolean overlaps(Validity other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    /** Does it end before it starts? */
    public boolean endsBeforeItStarts() {
        return from != null && to != null && to.isBefore(from);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
