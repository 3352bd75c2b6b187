package org.clearway.kit.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenApiRulesTest {
    private static final String VALID = """
            {"openapi": "3.1.0", "info": {"title": "things", "version": "v1"},
             "paths": {"/api/v1/things": {"get": {"responses": {"200": {"description": "ok", "content":
               {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Thing"}]}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object"}}}}""";

    @Test
    void aSoundDocumentPasses() {
        assertThatCode(() -> OpenApiRules.assertValid(VALID)).doesNotThrowAnyException();
    }

    @Test
    void aDocumentOfAnotherFormIsNoticed() {
        assertThatThrownBy(() -> OpenApiRules.assertValid(VALID.replace(", \"version\": \"v1\"", "")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/info")
                .hasMessageContaining("version");
        assertThatThrownBy(() -> OpenApiRules.assertValid(VALID.replace("\"description\"", "\"describes\"")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/paths/~1api~1v1~1things/get/responses/200");
    }

    @Test
    void aReferenceThatLeadsNowhereIsNoticed() {
        for (String reference : new String[] {"#/components/schemas/Another", "another.json#/Thing"}) {
            String dangling = VALID.replace("#/components/schemas/Thing", reference);
            assertThatThrownBy(() -> OpenApiRules.assertValid(dangling))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("/oneOf/0/$ref: leads nowhere: " + reference);
        }
    }

    @Test
    void aValidDocumentMayStillBeIncomplete() {
        assertThatThrownBy(() -> OpenApiRules.assertComplete(VALID))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("get /api/v1/things: no roles")
                .hasMessageNotContaining("leads nowhere");
        assertThatThrownBy(() -> OpenApiRules.assertComplete(VALID.replace("schemas/Thing", "schemas/Another")))
                .hasMessageContaining("leads nowhere");
    }
}
