package org.clearway.localstack.walkthrough;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the gateway. Sent again, it is the same request: same key, same correlation.
 *
 * @param user the demo user who sends it
 * @param path below {@code /api/v1}, as in {@code /projects/x/milestones}
 * @param body null for none
 * @param key the idempotency key; null for a question
 * @param headers further ones
 */
record Call(
        String user,
        String method,
        String path,
        @Nullable Object body,
        @Nullable String key,
        String correlationId,
        Map<String, String> headers) {

    static Call get(String user, String path, String correlationId) {
        return new Call(user, "GET", path, null, null, correlationId, Map.of());
    }

    static Call post(String user, String path, Object body, String key, String correlationId) {
        return new Call(user, "POST", path, body, key, correlationId, Map.of());
    }

    Call with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(user, method, path, body, key, correlationId, Map.copyOf(more));
    }

    Call method(String other) {
        return new Call(user, other, path, body, key, correlationId, headers);
    }

    /** The path without ids: calls of one kind have one. */
    String kind() {
        String plain = path.replaceFirst("\\?.*", "");
        StringBuilder kind = new StringBuilder(method).append(' ');
        for (String part : plain.substring(1).split("/", -1)) {
            kind.append('/').append(part.matches("[a-z]+(-[a-z]+)*") && part.length() < 25 ? part : "{id}");
        }
        return kind.toString();
    }
}
