package org.clearway.notification.application;

import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.notification.application.Wording.WordingFailed;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.DelayReason;
import org.clearway.notification.domain.Message;
import org.clearway.notification.domain.SendingOutcome;
import org.clearway.notification.domain.SendingOutcome.NotNeeded;
import org.clearway.notification.domain.SendingOutcome.NotYet;
import org.clearway.notification.domain.SuppressionReason;
import org.clearway.notification.domain.Template;

/**
 * Finds out who gets an alert, whether it is still needed, and what it says. Asked just before sending, not when the
 * alert was raised: what closed the matter may have come in between, or long before a reminder that comes late.
 */
public final class Preparing {
    private final Closings closings;
    private final FindingAlerts finding;
    private final TemplateSource templates;
    private final ComposingMessages composing;

    public Preparing(Closings closings, FindingAlerts finding, TemplateSource templates, ComposingMessages composing) {
        this.closings = closings;
        this.finding = finding;
        this.templates = templates;
        this.composing = composing;
    }

    /** Where the latest version of a template is found. */
    @FunctionalInterface
    public interface TemplateSource {
        Optional<Loaded<Template>> find(String id);
    }

    /** An alert to be sent, or the reason why not. */
    sealed interface Prepared {
        record Ready(String recipient, String template, long templateVersion, Message message) implements Prepared {}

        record NotReady(SendingOutcome outcome) implements Prepared {}
    }

    Prepared prepare(Pending alert, Lookup lookup) {
        AlertRaised raised = alert.raised();
        return switch (Resolution.of(raised.addressee(), lookup)) {
            case Resolution.NotYetKnown() -> not(new NotYet(null, DelayReason.RECIPIENT_UNKNOWN, null));
            case Resolution.Nobody() -> not(new NotNeeded(null, SuppressionReason.NOBODY_THERE, null));
            case Resolution.Found(String agency) ->
                needless(raised, agency).<Prepared>map(Preparing::not).orElseGet(() -> worded(raised, agency, lookup));
        };
    }

    private Optional<SendingOutcome> needless(AlertRaised raised, String agency) {
        Optional<SendingOutcome> closed = closings.endedAfter(
                        raised.cause().subject(), raised.about(), raised.cause().sequence())
                .map(by -> new NotNeeded(agency, SuppressionReason.CLOSED_MEANWHILE, by));
        // Who is named by the event is told once by the alert's id; one that was looked up may be named as well.
        return closed.isPresent() || raised.addressee() instanceof Addressee.Named
                ? closed
                : finding.toldBy(
                                raised.eventId(),
                                raised.channel(),
                                agency,
                                raised.alertId().value())
                        .map(by -> new NotNeeded(agency, SuppressionReason.TOLD_ALREADY, by));
    }

    private Prepared worded(AlertRaised raised, String agency, Lookup lookup) {
        Optional<Loaded<Template>> template = templates.find(raised.template());
        if (template.isEmpty()) {
            return not(new NotYet(agency, DelayReason.TEMPLATE_BROKEN, null));
        }
        try {
            Message message = composing.compose(template.get().state(), raised, agency, lookup);
            return new Prepared.Ready(agency, raised.template(), template.get().version(), message);
        } catch (WordingFailed broken) {
            return not(new NotYet(agency, DelayReason.TEMPLATE_BROKEN, null));
        }
    }

    private static Prepared not(SendingOutcome outcome) {
        return new Prepared.NotReady(outcome);
    }
}
