package org.clearway.vault;

import java.time.Instant;

/**
 * One line of the access log.
 *
 * @param person who was looked at
 * @param access who looked, and why
 * @param at when, by the service's clock
 */
public record AccessEntry(PersonId person, Access access, Instant at) {}
