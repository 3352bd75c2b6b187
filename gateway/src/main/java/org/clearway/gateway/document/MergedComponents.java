package org.clearway.gateway.document;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The components of several documents under names that are unique. What two services define alike is there once; where
 * they mean different things by one name, the later one's gets the service's name in front.
 */
final class MergedComponents {
    private static final String REF = "#/components/";
    private final ObjectNode all;

    MergedComponents(ObjectNode all) {
        this.all = all;
    }

    ObjectNode node() {
        return all;
    }

    void securityScheme(String name, ObjectNode scheme) {
        all.withObjectProperty("securitySchemes").set(name, scheme);
    }

    /** Takes over the components, and returns the document with all references as they are now. */
    ObjectNode add(String service, ObjectNode document) {
        Map<String, String> renames = renames(service, document);
        ObjectNode renamed = (ObjectNode) rewritten(document, renames);
        for (Map.Entry<String, JsonNode> section : renamed.path("components").properties()) {
            ObjectNode target = all.withObjectProperty(section.getKey());
            section.getValue().properties().forEach(component -> {
                String ref = ref(section.getKey(), component.getKey());
                String name = nameIn(renames.getOrDefault(ref, ref));
                target.set(name, component.getValue());
            });
        }
        return renamed;
    }

    /** What refers to something renamed is another thing too: so this goes on until nothing more is found. */
    private Map<String, String> renames(String service, ObjectNode document) {
        Map<String, String> renames = new HashMap<>();
        int before;
        do {
            before = renames.size();
            for (Map.Entry<String, JsonNode> section :
                    document.path("components").properties()) {
                for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                    JsonNode known = all.path(section.getKey()).get(component.getKey());
                    String ref = ref(section.getKey(), component.getKey());
                    if (known != null && !known.equals(rewritten(component.getValue(), renames))) {
                        renames.put(ref, ref(section.getKey(), capitalised(service) + component.getKey()));
                    }
                }
            }
        } while (renames.size() > before);
        return renames;
    }

    private static JsonNode rewritten(JsonNode node, Map<String, String> renames) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), rewritten(field.getValue(), renames)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(element -> copy.add(rewritten(element, renames)));
                yield copy;
            }
            // References stand in $ref and in the mapping of a discriminator; no other text begins so.
            case StringNode text
            when text.asString().startsWith(REF) ->
                StringNode.valueOf(renames.getOrDefault(text.asString(), text.asString()));
            default -> node;
        };
    }

    private static String ref(String section, String name) {
        return REF + section + "/" + name;
    }

    private static String nameIn(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static String capitalised(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
