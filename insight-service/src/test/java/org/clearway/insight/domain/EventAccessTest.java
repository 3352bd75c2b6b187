package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.clearway.eventing.InboundEvent;
import org.junit.jupiter.api.Test;

class EventAccessTest {
    private static EventAccess of(String source, String type, Map<String, Object> data) {
        InboundEvent event = new InboundEvent(
                "e1",
                source,
                type,
                "subject-1",
                1,
                "0-1",
                Instant.EPOCH,
                LocalDate.EPOCH,
                "actor",
                null,
                null,
                null,
                "{}");
        return EventAccess.of(event, data, EventIndex.of(event, data));
    }

    @Test
    void whatAProjectSaysIsOpenToItsPartiesAndToWhomItConcerns() {
        assertThat(of("project-service", "obstacle.reported.v1", Map.of("projectId", "p", "ownerAgency", "owner")))
                .isEqualTo(new EventAccess(Set.of("project:p", "agency:owner", "agency:actor"), false));
    }

    @Test
    void aCaseIsOpenToWhoSeesTheCaseWhateverElseItNames() {
        Map<String, Object> data = Map.of("projectId", "p", "holderAgency", "holder", "decidedBy", "decider");

        assertThat(of("complaint-service", "verification.started.v1", data).keys())
                .containsExactly("case:subject-1");
        assertThat(of("complaint-service", "never.heard-of.v1", data).keys()).containsExactly("case:subject-1");
    }

    @Test
    void aDenunciationIsSealedAndSoAreItsAlerts() {
        assertThat(of("complaint-service", "denunciation.received.v1", Map.of("projectId", "p"))
                        .sealed())
                .isTrue();
        assertThat(of(
                        "notification-service",
                        "alert.sent.v1",
                        Map.of("eventType", "denunciation.limit-breached.v1", "recipientAgency", "r")))
                .isEqualTo(new EventAccess(Set.of("agency:r"), true));
        assertThat(of("complaint-service", "petition.received.v1", Map.of()).sealed())
                .isFalse();
    }

    @Test
    void householdsAreOpenToTheCircleOfTheirClearance() {
        Map<String, Object> data = Map.of("projectId", "p", "clearanceId", "c", "compensationUnit", "unit");

        assertThat(of("clearance-service", "compensation.paid.v1", data).keys()).containsExactly("clearance:c");
        assertThat(of("clearance-service", "clearance.progressed.v1", data).keys())
                .containsExactly("clearance:c");
        assertThat(of("clearance-service", "clearance.opened.v1", data).keys())
                .containsExactlyInAnyOrder("clearance:c", "project:p", "agency:unit", "agency:actor");
    }

    @Test
    void anAlertIsItsRecipientsAlone() {
        Map<String, Object> data =
                Map.of("projectId", "p", "recipientAgency", "r", "facts", Map.of("holderAgency", "holder"));

        assertThat(of("notification-service", "alert.raised.v1", data).keys()).containsExactly("agency:r");
        assertThat(of("notification-service", "alert.raised.v1", Map.of("projectId", "p"))
                        .keys())
                .isEmpty();
    }

    @Test
    void registersAreForEverybody() {
        assertThat(of("project-service", "agency.registered.v1", Map.of()).keys())
                .contains(EventAccess.EVERYBODY);
        assertThat(of("project-service", "milestone.met.v1", Map.of()).keys()).doesNotContain(EventAccess.EVERYBODY);
    }
}
