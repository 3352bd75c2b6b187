package org.clearway.localstack.record;

import java.util.List;

/**
 * What was found about one service.
 *
 * @param events in the journal
 * @param statesChecked and so on: documents that were compared, and how many of them differ
 * @param faults each fault in words, for the reader
 */
record RecordRow(
        String service,
        long events,
        int missing,
        int repeated,
        int outOfOrder,
        int altered,
        long statesChecked,
        int statesDifferent,
        long copiesChecked,
        int copiesDifferent,
        long parked,
        long lag,
        List<String> faults) {

    boolean isClean() {
        return missing + repeated + outOfOrder + altered + statesDifferent + copiesDifferent == 0
                && parked == 0
                && lag == 0
                && faults.isEmpty();
    }
}
