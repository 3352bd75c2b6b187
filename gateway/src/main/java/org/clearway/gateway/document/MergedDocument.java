package org.clearway.gateway.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects the documents of services into one. Adding in the same order gives the same document. */
final class MergedDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "options", "head", "trace");

    private final ObjectNode document;
    private final ObjectNode paths;
    private final MergedComponents components;
    private final Set<String> tagNames = new TreeSet<>();
    private final Set<String> operationIds = new HashSet<>();
    private final Map<String, Set<String>> tagsOfService = new TreeMap<>();

    /** @param info the document's own {@code info} */
    MergedDocument(JsonMapper json, ObjectNode info) {
        document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.set("info", info);
        document.set(
                "servers", json.createArrayNode().add(json.createObjectNode().put("url", "/")));
        document.set("tags", json.createArrayNode());
        paths = json.createObjectNode();
        document.set("paths", paths);
        components = new MergedComponents(json.createObjectNode());
        document.set("components", components.node());
    }

    /**
     * Takes over one service's paths and what they refer to.
     *
     * @param basePath only paths that begin so are reached through the gateway
     */
    void add(String service, ObjectNode its, String basePath) {
        ObjectNode renamed = components.add(service, its);
        describeTags(renamed.path("tags"));
        for (Map.Entry<String, JsonNode> path : renamed.path("paths").properties()) {
            if (path.getKey().startsWith(basePath) && path.getValue() instanceof ObjectNode item) {
                item.properties().forEach(method -> mark(service, method));
                paths.set(path.getKey(), item);
            }
        }
    }

    /** A way to sign in, offered beside those that the services name. */
    void offer(String name, ObjectNode securityScheme) {
        components.securityScheme(name, securityScheme);
        for (JsonNode item : paths) {
            for (Map.Entry<String, JsonNode> method : item.properties()) {
                if (METHODS.contains(method.getKey())
                        && method.getValue().path("security") instanceof ArrayNode ways
                        && !ways.isEmpty()) {
                    ways.addObject().putArray(name);
                }
            }
        }
    }

    /** The whole, with the tags grouped by service. */
    ObjectNode node() {
        ArrayNode groups = document.putArray("x-tagGroups");
        tagsOfService.forEach((service, tags) -> {
            ArrayNode names = groups.addObject().put("name", service).putArray("tags");
            tags.forEach(names::add);
        });
        return document;
    }

    private void describeTags(JsonNode tags) {
        for (JsonNode tag : tags) {
            if (tagNames.add(tag.path("name").asString("")) && document.get("tags") instanceof ArrayNode all) {
                all.add(tag);
            }
        }
    }

    private void mark(String service, Map.Entry<String, JsonNode> method) {
        if (!METHODS.contains(method.getKey()) || !(method.getValue() instanceof ObjectNode operation)) {
            return;
        }
        if (operation.path("tags").isEmpty()) {
            operation.putArray("tags").add(service);
        }
        Set<String> tags = tagsOfService.computeIfAbsent(service, name -> new TreeSet<>());
        operation.get("tags").forEach(tag -> tags.add(tag.asString()));
        operation.put("x-service", service);
        if (operation.has("operationId")) {
            operation.put(
                    "operationId",
                    unique(service + "_" + operation.get("operationId").asString()));
        }
    }

    private String unique(String id) {
        String name = id;
        while (!operationIds.add(name)) {
            name += "_";
        }
        return name;
    }
}
