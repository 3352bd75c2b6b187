package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plausible value for a field without an example of its own. */
final class ScalarExamples {
    private static final Map<String, Object> BY_FORMAT = Map.of(
            "date", "2026-03-02",
            "date-time", "2026-03-02T01:30:00Z",
            "uuid", "0190f3c2-5b7e-7c11-9d3a-2f6d1c0a4e55",
            "uri", "https://example.org/");

    private ScalarExamples() {}

    static @Nullable Object of(Schema<?> schema) {
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return schema.getEnum().getFirst();
        }
        if (schema.getFormat() != null && BY_FORMAT.containsKey(schema.getFormat())) {
            return BY_FORMAT.get(schema.getFormat());
        }
        return switch (type(schema)) {
            case "integer" -> 1;
            case "number" -> new BigDecimal("120.5");
            case "boolean" -> true;
            case "string" -> "text";
            default -> null;
        };
    }

    /** OpenAPI 3.1 names types as a set, 3.0 as one. */
    static String type(Schema<?> schema) {
        Set<String> types = schema.getTypes();
        if (types != null) {
            return types.stream()
                    .filter(type -> !type.equals("null"))
                    .findFirst()
                    .orElse("");
        }
        return schema.getType() == null ? "" : schema.getType();
    }
}
