package org.clearway.complaint.domain;

/** Why a case is suspended (NĐ 124/2020 Art. 28b, added by NĐ 155/2026 Art. 12). */
public enum SuspensionCause {
    FORCE_MAJEURE,
    OBJECTIVE_OBSTACLE
}
