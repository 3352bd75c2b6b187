package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds for the service as a whole. */
class ServiceIT extends ProjectIT {
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
    void theDocumentIsComplete() {
        OpenApiRules.assertComplete(
                steward().get("/v3/api-docs").expect(200).body().toString());
    }

    @Test
    void theTextsAreSound() {
        TextRules.assertSound(texts);
    }

    @Test
    void asksForAToken() {
        assertThat(as("pc-lam-dong").get("/api/v1/projects").status()).isEqualTo(200);
        assertThat(as("pc-lam-dong", "officer")
                        .post("/api/v1/units/import", Bodies.UNITS)
                        .status())
                .isEqualTo(403);
    }
}
