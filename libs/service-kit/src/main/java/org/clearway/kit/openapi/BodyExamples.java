package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Puts whole example bodies together from the examples of their fields, for requests and for answers. */
final class BodyExamples implements GlobalOpenApiCustomizer {
    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .values()
                .forEach(path ->
                        path.readOperations().forEach(operation -> complete(operation, document.getComponents())));
    }

    private static void complete(Operation operation, Components components) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent(), components);
        }
        operation.getResponses().forEach((code, response) -> {
            if (code.startsWith("2")) {
                complete(response.getContent(), components);
            }
        });
    }

    private static void complete(@Nullable Content content, Components components) {
        if (content == null) {
            return;
        }
        for (MediaType media : content.values()) {
            boolean given = media.getExample() != null
                    || (media.getExamples() != null && !media.getExamples().isEmpty());
            if (!given && media.getSchema() != null) {
                media.setExample(example(media.getSchema(), components, new HashSet<>()));
            }
        }
    }

    private static @Nullable Object example(Schema<?> schema, Components components, Set<String> above) {
        if (schema.get$ref() != null) {
            return referred(schema.get$ref(), components, above);
        }
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.getOneOf() != null && !schema.getOneOf().isEmpty()) {
            return example(schema.getOneOf().getFirst(), components, above);
        }
        if (schema.getItems() != null) {
            Object item = example(schema.getItems(), components, above);
            return item == null ? new ArrayList<>() : new ArrayList<>(List.of(item));
        }
        if (schema.getProperties() != null || schema.getAllOf() != null) {
            return object(schema, components, above);
        }
        return ScalarExamples.of(schema);
    }

    private static Map<String, Object> object(Schema<?> schema, Components components, Set<String> above) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (schema.getAllOf() != null) {
            for (Schema<?> part : schema.getAllOf()) {
                if (example(part, components, above) instanceof Map<?, ?> members) {
                    members.forEach((name, value) -> object.put(String.valueOf(name), value));
                }
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                Object value = example(property, components, above);
                if (value != null) {
                    object.put(name, value);
                }
            });
        }
        return object;
    }

    private static @Nullable Object referred(String reference, Components components, Set<String> above) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Schema<?> schema =
                components.getSchemas() == null ? null : components.getSchemas().get(name);
        if (schema == null || !above.add(name)) {
            return null;
        }
        Object example = example(schema, components, above);
        above.remove(name);
        return example;
    }
}
