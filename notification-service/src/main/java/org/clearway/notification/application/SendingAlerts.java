package org.clearway.notification.application;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.Cause;
import org.clearway.notification.domain.SendingOutcome;

/** Sends one alert and records what came of it. */
public final class SendingAlerts {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);

    private final Streams<Alert, AlertEvent> alerts;
    private final AlertDecider decider;
    private final AttemptingAlert attempting;

    public SendingAlerts(Streams<Alert, AlertEvent> alerts, AlertDecider decider, AttemptingAlert attempting) {
        this.alerts = alerts;
        this.decider = decider;
        this.attempting = attempting;
    }

    /** Did an attempt reach the mail server? */
    enum Reached {
        YES,
        NO,
        NOT_TRIED
    }

    /**
     * One attempt for an alert that waits.
     *
     * <p>A mail can be repeated in one case only: the process ends, or stands still until its lease is over, or the
     * database is away for long, after the mail server took the mail and before that is recorded. The repeated mail has
     * the same Message-ID, by which it can be told.
     */
    Reached send(Loaded<Alert> alert, Lookup lookup) {
        if (!(alert.state() instanceof Pending pending)) {
            return Reached.NOT_TRIED;
        }
        SendingOutcome outcome = attempting.attempt(pending, lookup);
        recordAtLast(alert, pending, outcome);
        return reached(outcome);
    }

    private static Reached reached(SendingOutcome outcome) {
        return switch (outcome) {
            case SendingOutcome.LeftByMail mail -> Reached.YES;
            case SendingOutcome.Refused refused -> Reached.YES;
            case SendingOutcome.NotYet not ->
                switch (not.reason()) {
                    case MAIL_SERVER_AWAY -> Reached.NO;
                    case TEMPORARILY_REFUSED -> Reached.YES;
                    case NO_CONTACT, RECIPIENT_UNKNOWN, TEMPLATE_BROKEN -> Reached.NOT_TRIED;
                };
            case SendingOutcome.PutInInbox inbox -> Reached.NOT_TRIED;
            case SendingOutcome.NotNeeded not -> Reached.NOT_TRIED;
        };
    }

    /** The mail has left: before it is left again, the database gets some seconds to come back. */
    private void recordAtLast(Loaded<Alert> alert, Pending pending, SendingOutcome outcome) {
        for (long pause = FIRST_PAUSE.toNanos(); ; pause *= 2) {
            try {
                record(alert, pending, outcome);
                return;
            } catch (RuntimeException e) {
                if (pause > LAST_PAUSE.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(pause);
            }
        }
    }

    private void record(Loaded<Alert> alert, Pending pending, SendingOutcome outcome) {
        Cause cause = pending.raised().cause();
        // One outcome per version: of two senders that believe to hold the lease, one is recorded.
        Origin origin = new Origin(
                "send-alert/" + alert.id().id() + "/" + alert.version(),
                "",
                "sending-alerts",
                Origin.SYSTEM,
                cause.traceParent(),
                cause.correlationId(),
                cause.id());
        alerts.execute(alert.id().id(), origin, Streams.ANY_VERSION, state -> decider.decide(state, outcome));
    }
}
