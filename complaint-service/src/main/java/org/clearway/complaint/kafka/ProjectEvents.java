package org.clearway.complaint.kafka;

import java.util.Objects;

/** What we read of project-service's projects. */
final class ProjectEvents {
    private ProjectEvents() {}

    record ProjectRegistered(String projectId) {
        ProjectRegistered {
            Objects.requireNonNull(projectId, "projectId");
        }
    }
}
