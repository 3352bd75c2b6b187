package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clearway.clearance.it.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What must be there once is there once, whoever is faster. */
class RacesIT extends ClearanceIT {
    private static final int CALLERS = 6;

    @Test
    void countsAParcelForOneLandUserOnly() {
        Story story = aStory();
        String body = Story.landUserBody("1", "5", "agricultural");

        List<Integer> answers = atOnce(() -> story.unit.post(story.clearancePath() + "/land-users", body));

        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 409)
                .hasSize(CALLERS - 1);
        assertThat(story.progress().path("households").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void draftsOnePlanForALandUserOnly() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "5");
        story.notifiedAll();
        story.delivered(Story.id(landUser));
        story.inventoried(Story.id(landUser));
        String path = story.clearancePath() + "/compensation-plans";
        String body = Story.planBody(landUser);

        List<Integer> answers = atOnce(() -> story.unit.post(path, body));

        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 409)
                .hasSize(CALLERS - 1);
        assertThat(story.unit.get(path).body().path("items")).hasSize(1);
    }

    private static List<Integer> atOnce(Supplier<Answer> call) {
        List<CompletableFuture<Answer>> running = IntStream.range(0, CALLERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(call))
                .toList();
        return running.stream().map(one -> one.join().status()).toList();
    }
}
