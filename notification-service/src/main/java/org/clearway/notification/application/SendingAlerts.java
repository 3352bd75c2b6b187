package org.clearway.notification.application;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.Mailboxes.Mailbox;
import org.clearway.notification.application.Postbox.Handover;
import org.clearway.notification.application.Preparing.Prepared;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.Cause;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.DelayReason;
import org.clearway.notification.domain.Sending;
import org.clearway.notification.domain.SendingOutcome;
import org.clearway.notification.domain.Text;

/** Sends one alert and records what came of it. */
public final class SendingAlerts {
    private static final String NO_LANGUAGE_SET = "vi";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);

    private final Streams<Alert, AlertEvent> alerts;
    private final AlertDecider decider;
    private final Preparing preparing;
    private final Mailboxes mailboxes;
    private final Postbox postbox;

    public SendingAlerts(
            Streams<Alert, AlertEvent> alerts,
            AlertDecider decider,
            Preparing preparing,
            Mailboxes mailboxes,
            Postbox postbox) {
        this.alerts = alerts;
        this.decider = decider;
        this.preparing = preparing;
        this.mailboxes = mailboxes;
        this.postbox = postbox;
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
        SendingOutcome outcome = switch (preparing.prepare(pending, lookup)) {
            case Prepared.NotReady(SendingOutcome why) -> why;
            case Prepared.Ready ready -> attempt(pending, ready);
        };
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

    private SendingOutcome attempt(Pending pending, Prepared.Ready ready) {
        Optional<Mailbox> mailbox =
                pending.raised().channel() == Channel.MAIL ? mailboxes.of(ready.recipient()) : Optional.empty();
        String language = mailbox.map(Mailbox::language).orElse(NO_LANGUAGE_SET);
        Sending sending = new Sending(ready.template(), ready.templateVersion(), language, ready.message());
        if (pending.raised().channel() == Channel.INBOX) {
            return new SendingOutcome.PutInInbox(ready.recipient(), sending);
        }
        return mailbox.map(box -> mail(pending, ready.recipient(), box, sending))
                .orElseGet(() -> new SendingOutcome.NotYet(ready.recipient(), DelayReason.NO_CONTACT, null));
    }

    private SendingOutcome mail(Pending pending, String recipient, Mailbox box, Sending sending) {
        Text text = sending.message().in(Locale.of(sending.language()));
        String id = pending.raised().alertId().value();
        Postbox.Mail mail = new Postbox.Mail(
                id, box.address(), sending.language(), text, pending.raised().cause());
        return switch (postbox.hand(mail)) {
            case Handover.Taken(var answer) -> new SendingOutcome.LeftByMail(recipient, sending, answer);
            case Handover.RefusedForGood(var answer) -> new SendingOutcome.Refused(recipient, answer);
            case Handover.RefusedForNow(var answer) ->
                new SendingOutcome.NotYet(recipient, DelayReason.TEMPORARILY_REFUSED, answer);
            case Handover.ServerAway() -> new SendingOutcome.NotYet(recipient, DelayReason.MAIL_SERVER_AWAY, null);
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
