package org.clearway.legalclock;

import java.time.LocalDate;

/** The official Lunar New Year break of a year, weekends and compensatory days included, both ends inclusive. */
public record TetBreak(LocalDate first, LocalDate last) {}
