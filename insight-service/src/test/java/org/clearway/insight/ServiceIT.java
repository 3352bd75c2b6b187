package org.clearway.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds for the service as a whole. */
class ServiceIT extends InsightIT {
    private final ApplicationContext context;
    private final Texts texts;

    @Autowired
    ServiceIT(ApplicationContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        EndpointRules.assertEveryEndpointIsGuarded(context);
    }

    @Test
    void theDocumentIsComplete() throws Exception {
        OpenApiRules.assertComplete(get(analyst(), "/v3/api-docs").body());
    }

    @Test
    void theTextsAreSound() {
        TextRules.assertSound(texts);
    }

    @Test
    void isReadyAndReadsAllTopics() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var health = get(analyst(), "/actuator/health/readiness");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(health.body()).contains("listeners");
        });
    }
}
