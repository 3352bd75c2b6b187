package org.clearway.legalclock;

/**
 * What is left of a limit, in the unit of the law. 0 means that the last day (or hour) is running, or that less than
 * one unit has passed since; less than 0 is the time since.
 *
 * @param amount whole units; of months the whole months
 * @param unit of the amount
 * @param days only for months: days beyond the whole months, of the same sign
 * @param over whether the last day or hour has passed
 * @param suspended whether the clock stands, so that this is what will be left when it runs again
 */
public record Remaining(long amount, Unit unit, long days, boolean over, boolean suspended) {}
