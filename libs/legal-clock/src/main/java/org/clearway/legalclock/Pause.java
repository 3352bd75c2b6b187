package org.clearway.legalclock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspension of a clock by a legal act. The day of the suspending act does not count any more; the day of the
 * resuming act counts again. A pause from the 10th to the 13th leaves out three days: the 10th, 11th and 12th.
 *
 * @param from legal date of the act that suspends
 * @param to legal date of the act that resumes; null while there is none
 */
public record Pause(LocalDate from, @Nullable LocalDate to) {

    /**
     * Refuses a pause that ends before it begins.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end on " + to);
        }
    }

    /** A pause that nothing has ended yet. */
    public static Pause openFrom(LocalDate from) {
        return new Pause(from, null);
    }

    /** The end to sort by: an open pause comes last. */
    LocalDate endOrMax() {
        return to == null ? LocalDate.MAX : to;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
