package org.clearway.clearance.application;

import java.time.LocalDate;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Duty;
import org.clearway.eventing.Origin;

/**
 * The outer facts of an act: whose duty it is, who does it, when by its paper, and which request it comes from.
 *
 * @param expectedVersion version of the stream that the caller saw, or any
 */
public record Act(Duty duty, AgencyRef actor, LocalDate occurredOn, Origin origin, long expectedVersion) {}
