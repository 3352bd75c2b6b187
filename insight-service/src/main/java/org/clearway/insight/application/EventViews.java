package org.clearway.insight.application;

/** The views derived from the record: made from it, and made again when they are lost. */
public interface EventViews {
    /** Takes over what the record has and the views have not. */
    void catchUp();
}
