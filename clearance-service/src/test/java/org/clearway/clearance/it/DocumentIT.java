package org.clearway.clearance.it;

import org.clearway.kit.Texts;
import org.clearway.kit.testing.EndpointRules;
import org.clearway.kit.testing.OpenApiRules;
import org.clearway.kit.testing.TextRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The document, the guards and the texts are complete. */
@TestConstructor(autowireMode = AutowireMode.ALL)
class DocumentIT extends ClearanceIT {
    private final ApplicationContext context;
    private final Texts texts;

    @Autowired
    DocumentIT(ApplicationContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    @Test
    void everyOperationSaysWhatItNeeds() {
        OpenApiRules.assertComplete(as("pc-lam-dong", "officer")
                .get("/v3/api-docs")
                .expect(200)
                .body()
                .toString());
    }

    @Test
    void everyEndpointSaysWhoMayCall() {
        EndpointRules.assertEveryEndpointIsGuarded(context);
    }

    @Test
    void everyTextIsSound() {
        TextRules.assertSound(texts);
    }
}
