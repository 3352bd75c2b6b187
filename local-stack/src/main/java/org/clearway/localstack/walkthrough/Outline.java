package org.clearway.localstack.walkthrough;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An answer's body in one line: its plain values, and of what it holds the size only. */
final class Outline {
    private static final int LONGEST = 220;
    private static final int LONGEST_VALUE = 48;

    private Outline() {}

    static String of(JsonNode body) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            String shown = shown(field.getValue());
            if (shown.isEmpty()) {
                continue;
            }
            if (line.length() + field.getKey().length() + shown.length() > LONGEST) {
                return line + " …";
            }
            line.append(line.isEmpty() ? "" : ", ").append(field.getKey()).append(shown);
        }
        return line.toString();
    }

    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return "[" + value.size() + "]";
        }
        if (value.isObject()) {
            return "{" + value.size() + "}";
        }
        String text = value.isNull() ? "" : value.asString("");
        if (text.isEmpty()) {
            return "";
        }
        return "=" + (text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
    }
}
