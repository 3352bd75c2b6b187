package org.clearway.legalclock;

/** How well the source of a rule was checked. */
public enum Confidence {
    /** The provision or a consolidated copy was read. */
    READ,
    /** Press, handbook or another second-hand source. */
    SECONDARY,
    /** Not checked. */
    MEMORY
}
