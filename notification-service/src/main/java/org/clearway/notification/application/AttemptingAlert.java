package org.clearway.notification.application;

import java.util.Locale;
import java.util.Optional;
import org.clearway.notification.application.Mailboxes.Mailbox;
import org.clearway.notification.application.Postbox.Handover;
import org.clearway.notification.application.Preparing.Prepared;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.DelayReason;
import org.clearway.notification.domain.Sending;
import org.clearway.notification.domain.SendingOutcome;
import org.clearway.notification.domain.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to send an alert; what came of it is recorded by others. */
public final class AttemptingAlert {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptingAlert.class);
    private static final String NO_LANGUAGE_SET = "vi";

    private final Preparing preparing;
    private final FindingMailbox mailboxes;
    private final Postbox postbox;
    private final RecognisingOutages outages;

    public AttemptingAlert(Preparing preparing, FindingMailbox mailboxes, Postbox postbox, RecognisingOutages outages) {
        this.preparing = preparing;
        this.mailboxes = mailboxes;
        this.postbox = postbox;
        this.outages = outages;
    }

    /** Where an agency is reached by mail. */
    @FunctionalInterface
    public interface FindingMailbox {
        Optional<Mailbox> of(String agency);
    }

    /** Which failures pass by themselves, because a server of this service is away? */
    @FunctionalInterface
    public interface RecognisingOutages {
        boolean isOutage(RuntimeException failure);
    }

    SendingOutcome attempt(Pending pending, Lookup lookup) {
        try {
            return switch (preparing.prepare(pending, lookup)) {
                case Prepared.NotReady(SendingOutcome why) -> why;
                case Prepared.Ready ready -> send(pending, ready);
            };
        } catch (RuntimeException e) {
            if (outages.isOutage(e)) {
                throw e;
            }
            // Its own delivery log must say so: unrecorded, it would be due first for ever and stop those behind it.
            LOG.error("alert {} cannot be made", pending.raised().alertId().value(), e);
            return new SendingOutcome.NotYet(pending.recipient(), DelayReason.TEMPLATE_BROKEN, null);
        }
    }

    private SendingOutcome send(Pending pending, Prepared.Ready ready) {
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
}
