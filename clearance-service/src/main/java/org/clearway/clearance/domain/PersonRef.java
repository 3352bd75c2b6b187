package org.clearway.clearance.domain;

/** Where the personal data of a land user lie; the reference tells nothing by itself. */
public record PersonRef(String value) {}
