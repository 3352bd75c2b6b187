package org.clearway.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.notification.Fixtures.MORNING;
import static org.clearway.notification.Fixtures.aRaisedAlert;

import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.StreamId;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Addressee.OwnerOf;
import org.clearway.notification.domain.Addressee.SuperiorOf;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.Channel;
import org.junit.jupiter.api.Test;

class SendingRoundsTest {
    private static Loaded<Alert> due(Addressee addressee) {
        AlertRaised raised = aRaisedAlert(addressee, Channel.MAIL, List.of());
        return new Loaded<>(
                new StreamId("alert", raised.alertId().value()),
                1,
                new Pending(raised, raised.recipientAgency(), 0, 0, MORNING, null),
                MORNING);
    }

    @Test
    void addresseesOfOneEventThatAreLookedUpGoOneAfterTheOther() {
        Loaded<Alert> superior = due(new SuperiorOf("child"));
        Loaded<Alert> owner = due(new OwnerOf("project-1"));
        Loaded<Alert> first = due(new Named("a"));
        Loaded<Alert> second = due(new Named("b"));

        assertThat(SendingRounds.apart(List.of(first, superior, second, owner)))
                .containsExactlyInAnyOrder(List.of(first), List.of(superior, owner), List.of(second));
    }
}
