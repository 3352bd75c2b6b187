package org.clearway.clearance.domain;

/** One compensation, support and resettlement plan, through all its versions. */
public record PlanId(String value) {}
