package org.clearway.clearance.domain;

import java.time.LocalDate;

/** A round of persuasion with minutes; without minutes it would count as none (invariant 14). */
public record Persuasion(LocalDate startedOn, LocalDate endedOn, String minutesNumber, LegalLimit waitAfter) {}
