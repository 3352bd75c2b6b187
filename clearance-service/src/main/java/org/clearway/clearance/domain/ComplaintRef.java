package org.clearway.clearance.domain;

/** A complaint of complaint-service. */
public record ComplaintRef(String value) {}
