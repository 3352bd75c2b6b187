package org.clearway.gateway.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The OpenAPI Initiative's schema of OpenAPI 3.1 documents. */
final class OpenApiSchema {
    private OpenApiSchema() {}

    /** What is wrong with the document; empty when it is valid. */
    static List<String> faults(String document) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                OpenApiSchema.class.getResourceAsStream("/openapi/schema-3.1-2022-10-07.json"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(document, InputFormat.JSON).stream()
                    .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                    .toList();
        }
    }
}
