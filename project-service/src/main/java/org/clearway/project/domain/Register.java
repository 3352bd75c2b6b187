package org.clearway.project.domain;

/** The registers that take many entries at once. */
public enum Register {
    UNITS,
    AGENCIES,
    COMPETENCES
}
