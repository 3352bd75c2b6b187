package org.clearway.kit.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What makes a document no valid OpenAPI 3.1. The validator is there in tests only, where the test kit brings it. */
final class DocumentFaults {
    private static final String SCHEMA = "openapi-schema-3.1-2022-10-07.json";

    private DocumentFaults() {}

    /** Against the OpenAPI Initiative's schema, and references that lead nowhere; empty when it is valid. */
    static List<String> of(String json) {
        List<String> faults = new ArrayList<>();
        schema().validate(json, InputFormat.JSON)
                .forEach(fault -> faults.add(fault.getInstanceLocation() + ": " + fault.getMessage()));
        JsonNode document = JsonMapper.shared().readTree(json);
        findDangling(document, document, "", faults);
        for (JsonNode pattern : document.findValues("pattern")) {
            // Half of the languages that clients are written in do not know classes by property, and refuse the
            // document.
            if (pattern.isString() && pattern.asString().contains("\\p{")) {
                faults.add("pattern " + pattern.asString() + ": \\p{..} is not known everywhere");
            }
        }
        return faults;
    }

    private static Schema schema() {
        try (InputStream file = Objects.requireNonNull(DocumentFaults.class.getResourceAsStream(SCHEMA))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema knows the form of a reference only, not whether there is anything at its end. */
    private static void findDangling(JsonNode document, JsonNode node, String path, List<String> faults) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String at = path + "/" + field.getKey();
            if (field.getKey().equals("$ref") && field.getValue().isString()) {
                String reference = field.getValue().asString();
                if (!resolves(document, reference)) {
                    faults.add(at + ": leads nowhere: " + reference);
                }
            } else {
                findDangling(document, field.getValue(), at, faults);
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                findDangling(document, node.path(i), path + "/" + i, faults);
            }
        }
    }

    private static boolean resolves(JsonNode document, String reference) {
        if (!reference.startsWith("#/")) {
            return false;
        }
        String pointer = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return !document.at(JsonPointer.compile(pointer)).isMissingNode();
    }
}
