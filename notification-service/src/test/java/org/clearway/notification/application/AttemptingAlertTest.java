package org.clearway.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.notification.Fixtures.MORNING;
import static org.clearway.notification.Fixtures.aRaisedAlert;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.StreamId;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.DelayReason;
import org.clearway.notification.domain.SendingOutcome.NotYet;
import org.clearway.notification.domain.SendingOutcome.PutInInbox;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Text;
import org.junit.jupiter.api.Test;

class AttemptingAlertTest {
    private static final Text TEXT = new Text("subject", "body");

    private static final class ServerAway extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static AttemptingAlert attempting(Wording wording) {
        Preparing preparing = new Preparing(
                new RememberedClosings(),
                new ToldAgencies(),
                id -> Optional.of(
                        new Loaded<>(new StreamId("template", id), 1, new Template(id, TEXT, TEXT, true), MORNING)),
                new ComposingMessages(wording));
        return new AttemptingAlert(
                preparing,
                agency -> Optional.empty(),
                mail -> new Postbox.Handover.ServerAway(),
                ServerAway.class::isInstance);
    }

    private static Pending pending() {
        AlertRaised raised = aRaisedAlert(new Named("pc-bao-lam"), Channel.INBOX, List.of());
        return new Pending(raised, raised.recipientAgency(), 0, 0, MORNING, null);
    }

    @Test
    void putsTheMadeTextIntoTheInbox() {
        assertThat(attempting((template, facts, locale) -> template).attempt(pending(), new KnownLookup()))
                .isInstanceOfSatisfying(
                        PutInInbox.class,
                        put -> assertThat(put.sending().message().vi()).isEqualTo(TEXT));
    }

    @Test
    void aFaultNobodyThoughtOfIsRecordedLikeABrokenTemplate() {
        Wording faulty = (template, facts, locale) -> {
            throw new ArithmeticException("nobody thought of it");
        };

        assertThat(attempting(faulty).attempt(pending(), new KnownLookup()))
                .isEqualTo(new NotYet("pc-bao-lam", DelayReason.TEMPLATE_BROKEN, null));
    }

    @Test
    void aServerThatIsAwayIsNoFaultOfTheAlert() {
        Wording away = (template, facts, locale) -> {
            throw new ServerAway();
        };

        assertThatThrownBy(() -> attempting(away).attempt(pending(), new KnownLookup()))
                .isInstanceOf(ServerAway.class);
    }
}
