package org.clearway.project.domain;

import java.util.Objects;

/** Names an obstacle. */
public record ObstacleId(String value) {
    public ObstacleId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank ObstacleId");
        }
    }

    /** The id of the obstacle that this command reports: a repeated command names the same one. */
    public static ObstacleId ofCommand(String commandId) {
        return new ObstacleId(NamedIds.of("obstacle", commandId));
    }

    /** The id of what an upheld complaint holds up until its plan line is revised. */
    public static ObstacleId ofUpheldComplaint(String complaintId) {
        return new ObstacleId(NamedIds.of("obstacle", "complaint-upheld", complaintId));
    }

    /** The id of what the suspension of a contested decision holds up until it is lifted. */
    public static ObstacleId ofSuspension(String complaintId) {
        return new ObstacleId(NamedIds.of("obstacle", "decision-suspended", complaintId));
    }

    @Override
    public String toString() {
        return value;
    }
}
