package org.clearway.project.domain;

import java.util.Objects;

/** Names a milestone inside its project. */
public record MilestoneId(String value) {
    public MilestoneId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank MilestoneId");
        }
    }

    /** The id of the milestone that this command schedules: a repeated command names the same one. */
    public static MilestoneId ofCommand(String commandId) {
        return new MilestoneId(NamedIds.of("milestone", commandId));
    }

    @Override
    public String toString() {
        return value;
    }
}
