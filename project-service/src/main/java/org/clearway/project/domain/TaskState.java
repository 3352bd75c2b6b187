package org.clearway.project.domain;

/** The state of a task as a word, for readers. */
public enum TaskState {
    ASSIGNED,
    IN_PROGRESS,
    SUBMITTED,
    COMPLETED;

    public static TaskState of(Task task) {
        return switch (task) {
            case Task.Assigned t -> ASSIGNED;
            case Task.InProgress t -> IN_PROGRESS;
            case Task.Submitted t -> SUBMITTED;
            case Task.Completed t -> COMPLETED;
        };
    }
}
