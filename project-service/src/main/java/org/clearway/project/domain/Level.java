package org.clearway.project.domain;

/** Levels of government at which a power may lie. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
