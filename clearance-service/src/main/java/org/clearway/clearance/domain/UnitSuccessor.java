package org.clearway.clearance.domain;

/**
 * A unit that took over from another.
 *
 * @param whole whether it took over the whole territory; of a part nobody can say here which land it is
 */
public record UnitSuccessor(String code, boolean whole) {}
