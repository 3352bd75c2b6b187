package org.clearway.insight.application;

/** The views derived from the record: made from it, and made again when they are lost. */
public interface EventViews {
    /** Takes over what the record has and the views have not. */
    void catchUp();

    /** Does so in the background, again and again until it works. */
    void catchUpSoon();
}
