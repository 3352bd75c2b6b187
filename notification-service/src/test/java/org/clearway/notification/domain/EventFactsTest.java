package org.clearway.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventFactsTest {
    @Test
    void findsTextsByPath() {
        EventFacts facts = new EventFacts(Map.of("limit", Map.of("code", "x"), "name", "y", "empty", ""));
        assertThat(facts.text("limit.code")).contains("x");
        assertThat(facts.text("name")).contains("y");
        assertThat(facts.text("name.more")).isEmpty();
        assertThat(facts.text("limit")).isEmpty();
        assertThat(facts.text("empty")).isEmpty();
    }

    @Test
    void countsLongListsAndKeepsTheirBeginning() {
        EventFacts facts = new EventFacts(Map.of("lines", List.of(1, 2, 3, 4, 5, 6, 7), "name", "y"));
        assertThat(facts.abridged())
                .containsEntry("lines", List.of(1, 2, 3, 4, 5))
                .containsEntry("linesCount", 7)
                .containsEntry("name", "y");
    }

    @Test
    void ofADenunciationOnlyItsHolderAndLimitAreTold() {
        EventFacts facts = new EventFacts(Map.of(
                "denunciationId", "d",
                "holderAgency", "inspectorate-lam-dong",
                "limit", Map.of("code", "citizen-intake-reply"),
                "projectId", "project-1",
                "places", "ONE"));
        assertThat(facts.tellable("denunciation.limit-breached.v1").data())
                .containsOnlyKeys("denunciationId", "holderAgency", "limit");
        assertThat(facts.tellable("complaint.limit-breached.v1")).isEqualTo(facts);
    }
}
