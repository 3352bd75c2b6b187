package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the contested decision may not be carried out.
 *
 * @param until first day on which it no longer holds; null only where an old paper named no day: until it is lifted
 */
public record ContestedSuspension(
        AgencyRef suspendedBy, LocalDate since, @Nullable LocalDate until) {
    /** Whether it no longer holds on the day. */
    boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
