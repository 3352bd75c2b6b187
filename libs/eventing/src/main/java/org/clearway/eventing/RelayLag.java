package org.clearway.eventing;

import org.jspecify.annotations.Nullable;

/**
 * How far one lane's relay is behind its journal.
 *
 * @param lane the lane
 * @param active whether this instance relays the lane; the other figures are known only then
 * @param entries journal entries not yet on the topic
 * @param seconds age of the oldest of them
 * @param error what the last attempt failed with, without addresses or data
 */
public record RelayLag(
        int lane,
        boolean active,
        long entries,
        long seconds,
        @Nullable String error) {}
