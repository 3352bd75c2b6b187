package org.clearway.notification.domain;

import java.time.Duration;
import java.util.List;

/**
 * When to try again, and when to stop. Attempts that failed because the mail server was away do not use up the pauses.
 *
 * @param pauses pause after the first, second ... counted attempt; there are as many attempts as pauses, and one more
 * @param whileAway pause of an alert that met a mail server that is away
 * @param longest how long after it was raised an alert is tried at all
 */
public record Backoff(List<Duration> pauses, Duration whileAway, Duration longest) {
    /** Nine attempts within about eight hours; five days where the mail server is away. */
    public static final Backoff STANDARD = new Backoff(
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4)),
            Duration.ofSeconds(5),
            Duration.ofDays(5));

    public Backoff {
        pauses = List.copyOf(pauses);
    }

    /** Is there an attempt after this many counted ones? */
    boolean allows(int countedAttempts) {
        return countedAttempts <= pauses.size();
    }

    /** The pause after this many counted attempts, from 1. */
    Duration pauseAfter(int countedAttempts) {
        return pauses.get(countedAttempts - 1);
    }
}
