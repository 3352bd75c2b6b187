package org.clearway.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.notification.Fixtures.MORNING;
import static org.clearway.notification.Fixtures.aRaisedAlert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.StreamId;
import org.clearway.notification.Fixtures;
import org.clearway.notification.application.Preparing.Prepared.NotReady;
import org.clearway.notification.application.Preparing.Prepared.Ready;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Addressee.SuperiorOf;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.DelayReason;
import org.clearway.notification.domain.Known;
import org.clearway.notification.domain.SendingOutcome.NotNeeded;
import org.clearway.notification.domain.SendingOutcome.NotYet;
import org.clearway.notification.domain.SuppressionReason;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Text;
import org.junit.jupiter.api.Test;

class PreparingTest {
    private static final List<String> ABOUT = List.of("task/1309-1.2");
    private static final Lookup CHILD = new KnownLookup(new Known.Agency("child", "Con", "Child", null, "parent"));

    private final RememberedClosings closings = new RememberedClosings();
    private final ToldAgencies told = new ToldAgencies();
    private final Preparing preparing = new Preparing(closings, told, PreparingTest::template, composing());

    private static Optional<Loaded<Template>> template(String id) {
        Template template = new Template(id, new Text("vi", "thân"), new Text("en", "body"), true);
        return id.equals("task-assigned")
                ? Optional.of(new Loaded<>(new StreamId("template", id), 3, template, MORNING))
                : Optional.empty();
    }

    /** A wording that says the template itself. */
    private static ComposingMessages composing() {
        return new ComposingMessages((String template, Map<String, Object> facts, Locale locale) -> template);
    }

    private static Pending pending(Addressee addressee, List<String> about) {
        AlertRaised raised = aRaisedAlert(addressee, Channel.MAIL, about);
        return new Pending(raised, raised.recipientAgency(), 0, 0, MORNING, null);
    }

    private static InboundEvent ending(long sequence) {
        return Fixtures.anEvent("task.completed.v1", "directive-1", sequence, "{}");
    }

    @Test
    void wordsWhatIsNeeded() {
        assertThat(preparing.prepare(pending(new Named("a"), List.of()), new KnownLookup()))
                .isInstanceOfSatisfying(Ready.class, ready -> {
                    assertThat(ready.recipient()).isEqualTo("a");
                    assertThat(ready.templateVersion()).isEqualTo(3);
                    assertThat(ready.message().vi().subject()).isEqualTo("vi");
                });
    }

    @Test
    void doesNotRemindOfWhatWasClosedLater() {
        closings.note(ABOUT.getFirst(), ending(8));
        assertThat(preparing.prepare(pending(new Named("a"), ABOUT), new KnownLookup()))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        not -> assertThat(not.outcome())
                                .isInstanceOfSatisfying(
                                        NotNeeded.class,
                                        it -> assertThat(it.reason()).isEqualTo(SuppressionReason.CLOSED_MEANWHILE)));
    }

    @Test
    void remindsOfWhatWasClosedBeforeAndOpenedAgain() {
        closings.note(ABOUT.getFirst(), ending(6));
        assertThat(preparing.prepare(pending(new Named("a"), ABOUT), new KnownLookup()))
                .isInstanceOf(Ready.class);
    }

    @Test
    void waitsForARecipientWhoIsNotKnownYet() {
        assertThat(preparing.prepare(pending(new SuperiorOf("child"), List.of()), new KnownLookup()))
                .isEqualTo(new NotReady(new NotYet(null, DelayReason.RECIPIENT_UNKNOWN, null)));
        assertThat(preparing.prepare(pending(new SuperiorOf("child"), List.of()), CHILD))
                .isInstanceOf(Ready.class);
    }

    @Test
    void doesNotTellASuperiorWhoIsNamedByTheEventAsWell() {
        told.by = "alert-2";
        assertThat(preparing.prepare(pending(new SuperiorOf("child"), List.of()), CHILD))
                .isEqualTo(new NotReady(new NotNeeded("parent", SuppressionReason.TOLD_ALREADY, "alert-2")));
        assertThat(preparing.prepare(pending(new Named("parent"), List.of()), CHILD))
                .isInstanceOf(Ready.class);
    }
}
