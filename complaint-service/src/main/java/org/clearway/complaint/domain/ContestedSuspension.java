package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the contested decision may not be carried out.
 *
 * @param until first day on which it no longer holds; null = until it is lifted
 */
public record ContestedSuspension(
        AgencyRef suspendedBy, LocalDate since, @Nullable LocalDate until) {}
