package org.clearway.complaint.bad;

/** Stands for a type of a service. */
public record OfAService() {}
