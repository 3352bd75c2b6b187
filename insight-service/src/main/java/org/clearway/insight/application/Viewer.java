package org.clearway.insight.application;

import org.jspecify.annotations.Nullable;

/**
 * Whose eyes read the record.
 *
 * @param agency sees what concerns it, and its projects; null = sees everything (inspectorate, operator)
 */
public record Viewer(@Nullable String agency) {
    /** Sees everything. */
    public static final Viewer INSPECTOR = new Viewer(null);

    public static Viewer of(String agency) {
        return new Viewer(agency);
    }
}
