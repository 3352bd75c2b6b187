package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import org.clearway.kit.Paging;

/** The headers and parameters that stand behind a resolved argument. */
final class OperationParameters {
    private OperationParameters() {}

    static void addLanguage(Operation operation) {
        add(
                operation,
                new HeaderParameter()
                        .name("Accept-Language")
                        .description("Language of texts and problems; vi is the default")
                        .schema(new StringSchema()._enum(List.of("vi", "en"))._default("vi")));
    }

    static void addCommand(Operation operation) {
        add(
                operation,
                new HeaderParameter()
                        .name("Idempotency-Key")
                        .required(true)
                        .description("A new key for each act; the same key again gives the first answer")
                        .schema(new StringSchema().pattern("^[A-Za-z0-9_-]{8,100}$"))
                        .example("0190f3c2-5b7e-7c11-9d3a-2f6d1c0a4e55"));
        add(
                operation,
                new HeaderParameter()
                        .name("If-Match")
                        .description("ETag of the state that the act is based on; refused with 412 when it has changed")
                        .schema(new StringSchema())
                        .example("\"7\""));
    }

    static void addPaging(Operation operation) {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Paging.MAX_LIMIT));
        limit.setDefault(Paging.DEFAULT_LIMIT);
        add(
                operation,
                new QueryParameter()
                        .name("limit")
                        .description("Items on the page")
                        .schema(limit));
        add(
                operation,
                new QueryParameter()
                        .name("cursor")
                        .description("The value next of the page before")
                        .schema(new StringSchema()));
    }

    private static void add(Operation operation, Parameter parameter) {
        boolean there = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(known -> parameter.getName().equalsIgnoreCase(known.getName()));
        if (!there) {
            operation.addParametersItem(parameter);
        }
    }
}
