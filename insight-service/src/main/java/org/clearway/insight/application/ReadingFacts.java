package org.clearway.insight.application;

import org.clearway.insight.domain.Happening;
import org.clearway.insight.domain.KeptEvent;

/** Reads an event's data into the fact that insight has for its type. */
public interface ReadingFacts {
    /** Never fails: an event of another type, or with a needed field missing, has no fact. */
    Happening read(KeptEvent event);
}
