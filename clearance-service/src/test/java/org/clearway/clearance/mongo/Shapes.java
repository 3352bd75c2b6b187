package org.clearway.clearance.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares JSON leniently: fields and kinds of values count, the values themselves and further fields do not. */
final class Shapes {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Shapes() {}

    /** The places of what is needed that are missing, or of another kind. */
    static List<String> missing(JsonNode needed, JsonNode given) {
        List<String> found = new ArrayList<>();
        compare("$", needed, given, found);
        return found;
    }

    private static void compare(String place, JsonNode needed, JsonNode given, List<String> found) {
        if (needed.isObject() && given.isObject()) {
            for (Map.Entry<String, JsonNode> field : needed.properties()) {
                compare(place + "." + field.getKey(), field.getValue(), given.path(field.getKey()), found);
            }
        } else if (needed.isArray() && given.isArray()) {
            if (!needed.isEmpty()) {
                compare(place + "[0]", needed.get(0), given.path(0), found);
            }
        } else if (!isOfSameKind(needed, given)) {
            found.add(place);
        }
    }

    private static boolean isOfSameKind(JsonNode needed, JsonNode given) {
        if (needed.isString() && given.isString()) {
            return !isDate(needed) || isDate(given);
        }
        return (needed.isNumber() && given.isNumber()) || (needed.isBoolean() && given.isBoolean());
    }

    private static boolean isDate(JsonNode text) {
        return DATE.matcher(text.asString()).matches();
    }
}
