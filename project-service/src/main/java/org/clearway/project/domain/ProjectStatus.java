package org.clearway.project.domain;

/** Stages of a project, the codes of OC4IDS in capitals. */
public enum ProjectStatus {
    IDENTIFICATION,
    PREPARATION,
    IMPLEMENTATION,
    COMPLETION,
    COMPLETED,
    CANCELLED
}
