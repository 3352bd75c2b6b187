package org.clearway.clearance.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose act it is. Powers are given by dated competence data; the others follow from the clearance and its place. */
public enum Duty {
    /** Lists, inventory, plan, posting, consultation, payment, hand-over: the body that carries out compensation. */
    CARRY_OUT_COMPENSATION(null),
    /** Delivery of notices, persuasion: the People's Committee of the commune. */
    SERVE_LAND_USERS(null),
    /** Appraisal of a plan: a department of the committee that will approve it. */
    APPRAISE_PLAN(null),
    ISSUE_RECOVERY_NOTICE("recovery-notice"),
    APPROVE_PLAN("plan-approval"),
    DECIDE_RECOVERY("recovery-decision");

    private final @Nullable String power;

    Duty(@Nullable String power) {
        this.power = power;
    }

    /** The word of the power in the competence data; empty where no such row decides. */
    public Optional<String> power() {
        return Optional.ofNullable(power);
    }
}
