package org.clearway.clearance.domain;

import java.util.List;

/**
 * The class of land on which the wait after a notice depends. The word is the one of the rule data.
 *
 * @param value {@code agricultural} or {@code non-agricultural}
 */
public record LandClass(String value) {
    public static final LandClass AGRICULTURAL = new LandClass("agricultural");
    public static final LandClass NON_AGRICULTURAL = new LandClass("non-agricultural");

    /** The known words. */
    public static List<String> words() {
        return List.of(AGRICULTURAL.value, NON_AGRICULTURAL.value);
    }
}
