package org.clearway.eventing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stream's state as of a version.
 *
 * @param id the stream
 * @param version version of the last event in it
 * @param state the state after that event
 * @param recordedAt when that event was recorded
 */
public record Loaded<S extends @Nullable Object>(StreamId id, long version, S state, Instant recordedAt) {}
