package org.clearway.clearance.application;

import java.time.LocalDate;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/** Keeps what complaints put on parcels and lines; an event that was seen before changes nothing. */
public interface KeepingComplaints {
    /** The complaint of the event is in this state now; what it is about is taken from {@code about}. */
    void mark(InboundEvent event, ComplaintMark about);

    /**
     * The complaint was found right on this day.
     *
     * @return what is known of it with that
     */
    ComplaintMark uphold(InboundEvent event, ComplaintMark about, LocalDate on);

    /** There was no silence: the complaint is no longer {@code lapsed}. */
    void annulLapse(InboundEvent event, ComplaintMark about);

    /** @param until first day on which the suspension no longer holds; null = until it is lifted */
    void suspend(InboundEvent event, ComplaintMark about, LocalDate since, @Nullable LocalDate until);

    void lift(InboundEvent event, ComplaintMark about, LocalDate on);
}
