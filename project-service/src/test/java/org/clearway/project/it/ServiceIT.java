package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.clearway.testkit.TestTokens;
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
    void asksForATokenOfItsIssuer() {
        TestTokens tokens = TestTokens.shared();
        String foreign = tokens.signWithForeignKey(tokens.claims("somebody", "pc-lam-dong", "steward"));

        assertThat(withToken(null).get("/api/v1/projects").status()).isEqualTo(401);
        assertThat(withToken(null).post("/api/v1/units/import", Bodies.UNITS).status())
                .isEqualTo(401);
        assertThat(withToken(foreign).get("/api/v1/projects").status()).isEqualTo(401);
        assertThat(withToken("nonsense").get("/api/v1/projects").status()).isEqualTo(401);
    }

    @Test
    void asksForARole() {
        assertThat(as("pc-lam-dong").get("/api/v1/projects").status()).isEqualTo(200);
        assertThat(as("pc-lam-dong", "officer")
                        .post("/api/v1/units/import", Bodies.UNITS)
                        .status())
                .isEqualTo(403);
    }
}
