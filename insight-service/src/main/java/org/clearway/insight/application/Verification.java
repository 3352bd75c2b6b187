package org.clearway.insight.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the record's hash chain found.
 *
 * @param checkedAt when
 * @param entries how many entries are in place and intact, up to the first fault
 * @param intact every link fits, and no position is missing
 * @param brokenAt first position that was changed, removed or put in by hand; null when intact
 */
public record Verification(
        Instant checkedAt,
        long entries,
        boolean intact,
        @Nullable Long brokenAt) {}
