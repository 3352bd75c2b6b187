package org.clearway.clearance.domain;

import java.time.LocalDate;

/** The decision that approved a plan; payment is counted from the day on which it takes effect. */
public record PlanApproval(AgencyRef approvedBy, String decisionNumber, LocalDate approvedOn, LocalDate effectiveOn) {}
