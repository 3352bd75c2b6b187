package org.clearway.legalclock;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Maps of facts in one order, so that the same derivation is the same text on every machine. */
final class Facts {
    private Facts() {}

    static Map<String, String> sorted(Map<String, String> facts) {
        return Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
