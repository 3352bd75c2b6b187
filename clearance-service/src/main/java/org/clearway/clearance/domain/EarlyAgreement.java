package org.clearway.clearance.domain;

import java.time.LocalDate;

/** The paper in which all persons concerned agree to recovery before the notice has run its wait (Art. 85 cl. 2). */
public record EarlyAgreement(LocalDate agreedOn, String paperNumber) {}
