package org.clearway.notification.application;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.clearway.notification.application.SendingAlerts.Reached;

/**
 * Remembers that the mail server is away: it is left alone for a pause that doubles each time, then one mail finds out
 * whether it is back. The pause is real time, not that of the Clock bean, which may be moved.
 */
final class MailPause {
    private static final Duration FIRST = Duration.ofMillis(500);

    /** What may be sent now. */
    enum Mode {
        OPEN,
        TRY_ONE,
        WAIT
    }

    private final long longest;
    private final LongSupplier nanos;
    private boolean away;
    private long pause = FIRST.toNanos();
    private long until;

    MailPause(Duration longest, LongSupplier nanos) {
        this.longest = longest.toNanos();
        this.nanos = nanos;
    }

    synchronized Mode mode() {
        if (!away) {
            return Mode.OPEN;
        }
        return nanos.getAsLong() - until >= 0 ? Mode.TRY_ONE : Mode.WAIT;
    }

    synchronized void noticed(Reached reached) {
        switch (reached) {
            case YES -> {
                away = false;
                pause = FIRST.toNanos();
            }
            case NO -> {
                // Several mails that fail at once are one failure.
                if (mode() != Mode.WAIT) {
                    away = true;
                    until = nanos.getAsLong() + pause;
                    pause = Math.min(2 * pause, longest);
                }
            }
            case NOT_TRIED -> {
                // Says nothing about the server.
            }
        }
    }
}
