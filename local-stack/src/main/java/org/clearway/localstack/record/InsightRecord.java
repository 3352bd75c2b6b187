package org.clearway.localstack.record;

import tools.jackson.databind.JsonNode;

/**
 * Insight's record against what all services journaled: each event is kept once. Clocks may fire meanwhile, so the
 * journals are counted before and after.
 *
 * @param before events of all journals, before the record was looked at
 * @param kept entries of the record
 * @param after events of all journals, afterwards
 * @param intact whether the chain of hashes holds from the first entry to the last
 */
record InsightRecord(long before, long kept, long after, boolean intact) {
    static InsightRecord of(long before, JsonNode verification, long after) {
        return new InsightRecord(
                before,
                verification.path("entries").asLong(0),
                after,
                verification.path("intact").asBoolean(false));
    }

    boolean isClean() {
        return intact && kept >= before && kept <= after;
    }

    String line() {
        return "Record of all events: " + kept + " kept of " + after + " journaled, chain "
                + (intact ? "whole." : "BROKEN.");
    }
}
