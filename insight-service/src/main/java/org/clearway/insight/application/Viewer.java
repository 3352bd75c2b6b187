package org.clearway.insight.application;

/**
 * Whose eyes read the record.
 *
 * @param agency sees what the services would show it
 * @param seesAll inspectorate and operator: everything but what is sealed for others (denunciations)
 */
public record Viewer(String agency, boolean seesAll) {
    public static Viewer of(String agency) {
        return new Viewer(agency, false);
    }

    /** One of those who look at all agencies. */
    public static Viewer inspector(String agency) {
        return new Viewer(agency, true);
    }
}
