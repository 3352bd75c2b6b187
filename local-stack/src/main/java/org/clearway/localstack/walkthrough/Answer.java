package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the gateway answered.
 *
 * @param version of the stream, from the ETag; 0 where there is none
 * @param took the last try alone
 * @param tries how often it was sent
 */
record Answer(Call call, int status, JsonNode body, long version, Duration took, int tries) {
    private static final Set<Integer> TEMPORARY = Set.of(429, 502, 503, 504);
    private static final int SHOWN = 400;

    /** Something is down or full: the same request may succeed later. */
    boolean isTemporary() {
        return TEMPORARY.contains(status);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The last part of the problem's type; "" when it is no problem answer. */
    String problem() {
        String type = Json.text(body, "type");
        return type.startsWith("/problems/") ? type.substring("/problems/".length()) : "";
    }

    String text(String path) {
        return Json.text(body, path);
    }

    JsonNode at(String path) {
        return Json.at(body, path);
    }

    /** Status and what a reader needs of the body. */
    String brief() {
        if (isSuccess()) {
            return (status + " " + Outline.of(body)).strip();
        }
        String all = problem().isEmpty() ? String.valueOf(body) : problem() + ": " + text("detail") + " " + errors();
        return status + " " + (all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all.strip());
    }

    private String errors() {
        JsonNode errors = at("errors");
        return errors.isMissingNode() ? "" : String.valueOf(errors);
    }
}
