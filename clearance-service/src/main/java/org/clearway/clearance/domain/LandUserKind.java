package org.clearway.clearance.domain;

/** Who is counted as one land user (NĐ 49/2026 Art. 3 cl. 2). */
public enum LandUserKind {
    HOUSEHOLD,
    CO_OWNERS,
    COMMUNITY
}
