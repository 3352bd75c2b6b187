package org.clearway.clearance.domain;

import java.time.LocalDate;

/** The decision that recovers the land. */
public record Recovery(LocalDate decidedOn, AgencyRef decidedBy, String decisionNumber, RecoveryTrigger trigger) {}
