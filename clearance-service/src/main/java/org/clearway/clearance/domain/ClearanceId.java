package org.clearway.clearance.domain;

/** One clearance: the land to be freed for one site-clearance milestone. */
public record ClearanceId(String value) {}
