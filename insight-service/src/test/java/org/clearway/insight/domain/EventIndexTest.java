package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.InboundEvent;
import org.junit.jupiter.api.Test;

class EventIndexTest {
    private static InboundEvent event(String type) {
        return new InboundEvent(
                "e1",
                "s",
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
    }

    @Test
    void concernsEverybodyNamedAsHolderLeadOwnerUnitOrPartner() {
        Map<String, Object> data = Map.of(
                "holderAgency", "holder",
                "leads", List.of("lead-1", "lead-2"),
                "partners", List.of("partner"),
                "approvedBy", "approver",
                "clearance", Map.of("compensationUnit", "unit"),
                "openObstacles", List.of(Map.of("ownerAgency", "owner", "causeCode", "not-an-agency")));

        assertThat(EventIndex.of(event("some.thing.v1"), data).concerns())
                .containsExactlyInAnyOrder(
                        "actor", "holder", "lead-1", "lead-2", "partner", "approver", "unit", "owner");
    }

    @Test
    void findsAllIdsOfATypeThatNobodyKnows() {
        Map<String, Object> data =
                Map.of("projectId", "p1", "lines", List.of(Map.of("landUserId", "l1", "parcelIds", List.of("pa1"))));

        EventIndex index = EventIndex.of(event("never.heard-of.v7"), data);

        assertThat(index.projectId()).isEqualTo("p1");
        assertThat(index.refs()).containsExactlyInAnyOrder("subject-1", "p1", "l1", "pa1");
    }
}
