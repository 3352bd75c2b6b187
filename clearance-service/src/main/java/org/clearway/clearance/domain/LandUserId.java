package org.clearway.clearance.domain;

/** One counted land user of a clearance; says nothing about who it is. */
public record LandUserId(String value) {}
