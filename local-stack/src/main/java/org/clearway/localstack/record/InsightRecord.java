package org.clearway.localstack.record;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Insight's record against what all services journaled: each event is kept once.
 *
 * @param kept entries of the record
 * @param journaled events of all journals
 * @param intact whether the chain of hashes holds from the first entry to the last
 */
record InsightRecord(long kept, long journaled, boolean intact) {
    static InsightRecord of(JsonNode verification, List<RecordRow> rows) {
        return new InsightRecord(
                verification.path("entries").asLong(0),
                rows.stream().mapToLong(RecordRow::events).sum(),
                verification.path("intact").asBoolean(false));
    }

    boolean isClean() {
        return intact && kept == journaled;
    }

    String line() {
        return "Record of all events: " + kept + " kept of " + journaled + " journaled, chain "
                + (intact ? "whole." : "BROKEN.");
    }
}
