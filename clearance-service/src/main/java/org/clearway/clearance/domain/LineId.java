package org.clearway.clearance.domain;

/** One line of a plan: what one land user is to get; the same through all versions of the plan. */
public record LineId(String value) {}
