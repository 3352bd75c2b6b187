package org.clearway.clearance.domain;

/** A project of project-service. */
public record ProjectRef(String value) {}
