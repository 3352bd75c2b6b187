package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clocks of the law fire by themselves, once, and only tell. */
class LimitsIT extends ClearanceIT {
    @Test
    void warnsOfALatePaymentSaysTheBreachAndStillTakesThePaper() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "1000");
        story.notifiedAll();
        story.delivered(Story.id(landUser));
        story.inventoried(Story.id(landUser));
        String planId = story.drafted(landUser).path("planId").asString();
        story.posted(planId);
        JsonNode plan = story.approvedOn(planId, 1, 0, "2026-11-10");
        awaitSaid(landUser, List.of("clearance.limit-started.v1"));

        CLOCK.set(Instant.parse("2026-12-04T02:00:00Z"));
        awaitSaid(landUser, List.of("clearance.limit-started.v1", "clearance.limit-approaching.v1"));
        CLOCK.set(Instant.parse("2026-12-11T02:00:00Z"));
        awaitSaid(
                landUser,
                List.of("clearance.limit-started.v1", "clearance.limit-approaching.v1", "clearance.limit-breached.v1"));

        JsonNode line = Story.lineOf(plan, landUser);
        story.acceptance(landUser, line, "2026-11-20").expect(200);
        story.payment(landUser, line, "2026-12-09").expect(200);
        awaitSaid(
                landUser,
                List.of(
                        "clearance.limit-started.v1",
                        "clearance.limit-approaching.v1",
                        "clearance.limit-breached.v1",
                        "clearance.limit-met.v1"));
        assertThat(Topics.all("clearances"))
                .filteredOn(met -> met.key().equals(Story.id(landUser))
                        && Topics.header(met, "ce_type").equals("clearance.limit-met.v1"))
                .singleElement()
                .satisfies(met -> assertThat(met.value()).contains("\"recordedLate\":true", "\"inTime\":true"));
    }

    private static void awaitSaid(JsonNode landUser, List<String> types) {
        await().atMost(Story.PATIENCE)
                .untilAsserted(() -> assertThat(Topics.all("clearances").stream()
                                .filter(met -> met.key().equals(Story.id(landUser))
                                        && met.value().contains("compensation-payment"))
                                .map(met -> Topics.header(met, "ce_type")))
                        .containsExactlyElementsOf(types));
    }
}
