package org.clearway.clearance.domain;

import java.time.LocalDate;

/** What the land users said of a posted plan, as the signed minutes count it. */
public record Consultation(LocalDate heldOn, int agree, int disagree, int other, String minutesNumber) {}
