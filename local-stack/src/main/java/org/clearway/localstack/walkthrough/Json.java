package org.clearway.localstack.walkthrough;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is sent and read. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** An object of names and values, in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /** A text in both languages. */
    static Map<String, Object> words(String vietnamese, String english) {
        return object("vi", vietnamese, "en", english);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** What is no JSON becomes a text node: an answer that should have been JSON is shown as it came. */
    static JsonNode read(String text) {
        if (text.isBlank()) {
            return MAPPER.createObjectNode();
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MAPPER.getNodeFactory().stringNode(text);
        }
    }

    /** The text at a path such as {@code limit/lastDay}; "" where there is none. */
    static String text(JsonNode node, String path) {
        JsonNode found = at(node, path);
        return found.isMissingNode() || found.isNull() ? "" : found.asString("");
    }

    static JsonNode at(JsonNode node, String path) {
        return node.at("/" + path);
    }
}
