package org.clearway.localstack.walkthrough;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as the feed shows it.
 *
 * @param cursor its place in the feed
 * @param sequence version of its subject's stream
 * @param correlationId the request that it follows from; "" for what the clock did
 * @param projectId "" where it belongs to none
 * @param all as it came
 */
record SeenEvent(
        long cursor,
        String id,
        String type,
        String subject,
        long sequence,
        Instant recordedAt,
        String correlationId,
        String projectId,
        JsonNode all) {

    static SeenEvent of(JsonNode all) {
        return new SeenEvent(
                Long.parseLong(Json.text(all, "cursor")),
                Json.text(all, "id"),
                Json.text(all, "type"),
                Json.text(all, "subject"),
                Json.at(all, "sequence").asLong(0),
                Instant.parse(Json.text(all, "recordedAt")),
                Json.text(all, "correlationId"),
                Json.text(all, "data/projectId"),
                all);
    }

    /** A fact of its data, as text. */
    String data(String path) {
        return Json.text(all, "data/" + path);
    }

    boolean is(String wantedType) {
        return type.equals(wantedType);
    }

    boolean is(String wantedType, String wantedSubject) {
        return is(wantedType) && subject.equals(wantedSubject);
    }
}
