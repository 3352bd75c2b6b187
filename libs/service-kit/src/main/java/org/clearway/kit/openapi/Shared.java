package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** The parts of the document that every operation refers to. */
final class Shared {
    static final String BEARER = "bearer";
    static final String PROBLEM = "Problem";
    static final String PROBLEM_REF = "#/components/schemas/" + PROBLEM;

    private Shared() {}

    static void addTo(Components components) {
        components.addSecuritySchemes(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of the OpenID issuer; claims sub, agency and roles."));
        components.addSchemas(PROBLEM, problem());
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("field", text("Path in the body, or name of a parameter or header"))
                .addProperty("rule", text("Which rule it breaks"))
                .addProperty("message", text("What must be, in the caller's language"));
        return new ObjectSchema()
                .description("RFC 9457; further members belong to the type.")
                .addProperty("type", text("Stable path of the kind of problem").format("uri-reference"))
                .addProperty("title", text("The kind of problem, in the caller's language"))
                .addProperty("status", new IntegerSchema().description("HTTP status"))
                .addProperty("detail", text("What is wrong here, in the caller's language"))
                .addProperty("instance", text("Path of the request").format("uri-reference"))
                .addProperty("errors", new ArraySchema().items(fault).description("Fields at fault"))
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status");
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
