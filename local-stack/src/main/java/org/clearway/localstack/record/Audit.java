package org.clearway.localstack.record;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a service found when it compared its own documents with its journal and with the topics.
 *
 * @param faults chains that are broken, and documents that differ, in words
 */
record Audit(
        long statesChecked,
        int statesDifferent,
        long copiesChecked,
        int copiesDifferent,
        long parked,
        List<String> faults) {

    static Audit of(JsonNode body) {
        List<String> faults = new ArrayList<>();
        for (JsonNode chain : body.path("chains")) {
            if (!chain.path("fault").isNull() && !chain.path("fault").isMissingNode()) {
                faults.add("chain of lane " + chain.path("lane").asString() + " broken at "
                        + chain.path("fault").asString());
            }
        }
        int states = different(body, "states", faults);
        int copies = different(body, "copies", faults);
        return new Audit(
                body.path("states").path("checked").asLong(0),
                states,
                body.path("copies").path("checked").asLong(0),
                copies,
                body.path("parked").asLong(0),
                faults);
    }

    private static int different(JsonNode body, String part, List<String> faults) {
        JsonNode different = body.path(part).path("different");
        different.forEach(id -> faults.add(part + ": " + id.asString() + " differs"));
        return different.size();
    }
}
