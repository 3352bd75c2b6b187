package org.clearway.notification.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clearway.notification.domain.Alert.Delivered;
import org.clearway.notification.domain.Alert.Failed;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertEvent.AlertDelayed;
import org.clearway.notification.domain.AlertEvent.AlertDelivered;
import org.clearway.notification.domain.AlertEvent.AlertFailed;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.AlertEvent.AlertRead;
import org.clearway.notification.domain.AlertEvent.AlertRetried;
import org.clearway.notification.domain.AlertEvent.AlertSent;
import org.clearway.notification.domain.AlertEvent.AlertSuppressed;
import org.jspecify.annotations.Nullable;

/** What an outcome of sending means for the alert. An alert that waits no longer is left as it is. */
public final class AlertDecider {
    private final Backoff backoff;
    private final Clock clock;

    public AlertDecider(Backoff backoff, Clock clock) {
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Raises it, unless that was done before. */
    public static List<AlertEvent> raise(@Nullable Alert state, AlertRaised raised) {
        return state == null ? List.of(raised) : List.of();
    }

    /** What came of an attempt. */
    public List<AlertEvent> decide(@Nullable Alert state, SendingOutcome outcome) {
        if (!(state instanceof Pending pending)) {
            return List.of();
        }
        return switch (outcome) {
            case SendingOutcome.LeftByMail mail ->
                List.of(sent(pending, mail.recipient(), mail.sending(), mail.answer()));
            case SendingOutcome.PutInInbox inbox ->
                List.of(sent(pending, inbox.recipient(), inbox.sending(), null), delivered(pending, inbox.recipient()));
            case SendingOutcome.NotNeeded not -> List.of(suppressed(pending, not));
            case SendingOutcome.Refused refused ->
                List.of(failed(pending, refused.recipient(), FailureReason.REFUSED_BY_SERVER, null, refused.answer()));
            case SendingOutcome.NotYet not -> List.of(delayedOrFailed(pending, not));
        };
    }

    /** The agency has read it. */
    public List<AlertEvent> read(@Nullable Alert state) {
        if (!(state instanceof Delivered there) || there.readAt() != null) {
            return List.of();
        }
        AlertRaised why = there.raised();
        return List.of(new AlertRead(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                there.recipient(),
                why.role(),
                why.channel(),
                why.projectId(),
                clock.instant(),
                today()));
    }

    /**
     * Tries again what was given up.
     *
     * @throws NotificationRefused.NotFailed when it was not
     */
    public List<AlertEvent> retry(@Nullable Alert state) {
        if (!(state instanceof Failed failed)) {
            throw new NotificationRefused.NotFailed(
                    state == null ? "" : state.status().name());
        }
        AlertRaised why = failed.raised();
        return List.of(new AlertRetried(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                failed.recipient(),
                why.role(),
                why.channel(),
                why.projectId(),
                clock.instant(),
                today()));
    }

    private AlertEvent delayedOrFailed(Pending pending, SendingOutcome.NotYet not) {
        Instant now = clock.instant();
        boolean away = not.reason() == DelayReason.MAIL_SERVER_AWAY;
        int counted = away ? pending.countedAttempts() : pending.countedAttempts() + 1;
        if (!backoff.allows(counted)) {
            return failed(pending, not.recipient(), FailureReason.ATTEMPTS_USED_UP, not.reason(), not.answer());
        }
        Instant end = pending.raised().raisedAt().plus(backoff.longest());
        // One attempt at least after a standstill: only what was tried in vain before has been tried too long.
        if (pending.attempts() > 0 && now.isAfter(end)) {
            return failed(pending, not.recipient(), FailureReason.TRIED_TOO_LONG, not.reason(), not.answer());
        }
        Instant next = now.plus(away ? backoff.whileAway() : backoff.pauseAfter(counted));
        return delayed(pending, not, next);
    }

    private AlertEvent delayed(Pending pending, SendingOutcome.NotYet not, Instant next) {
        AlertRaised why = pending.raised();
        return new AlertDelayed(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                not.recipient(),
                why.role(),
                why.channel(),
                why.projectId(),
                pending.attempts() + 1,
                not.reason(),
                not.answer(),
                next,
                today());
    }

    private AlertEvent failed(
            Pending pending,
            @Nullable String recipient,
            FailureReason reason,
            @Nullable DelayReason lastCause,
            @Nullable String answer) {
        AlertRaised why = pending.raised();
        return new AlertFailed(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                recipient,
                why.role(),
                why.channel(),
                why.projectId(),
                pending.attempts() + 1,
                reason,
                lastCause,
                answer,
                today());
    }

    private AlertEvent suppressed(Pending pending, SendingOutcome.NotNeeded not) {
        AlertRaised why = pending.raised();
        return new AlertSuppressed(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                not.recipient(),
                why.role(),
                why.channel(),
                why.projectId(),
                not.reason(),
                not.because(),
                today());
    }

    private AlertEvent sent(Pending pending, String recipient, Sending sending, @Nullable String answer) {
        AlertRaised why = pending.raised();
        return new AlertSent(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                recipient,
                why.role(),
                why.channel(),
                why.projectId(),
                pending.attempts() + 1,
                answer,
                sending.template(),
                sending.templateVersion(),
                sending.language(),
                sending.message(),
                today());
    }

    private AlertEvent delivered(Pending pending, String recipient) {
        AlertRaised why = pending.raised();
        return new AlertDelivered(
                why.alertId(),
                why.route(),
                why.eventId(),
                why.eventType(),
                recipient,
                why.role(),
                why.channel(),
                why.projectId(),
                clock.instant(),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
