package org.clearway.clearance.domain;

/** A milestone of a project of project-service. */
public record MilestoneRef(String value) {}
