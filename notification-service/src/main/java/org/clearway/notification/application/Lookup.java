package org.clearway.notification.application;

import java.util.Optional;
import org.clearway.notification.domain.Known;

/** Reads the own copies; empty where nothing has arrived yet. Safe for use by many threads. */
public interface Lookup {
    Optional<Known.Agency> agency(String agencyId);

    Optional<Known.Directive> directive(String directiveId);

    Optional<Known.Task> task(String directiveId, String taskCode);

    Optional<Known.Project> project(String projectId);

    Optional<Known.Milestone> milestone(String projectId, String milestoneId);

    Optional<Known.Clearance> clearance(String clearanceId);

    Optional<Known.Plan> plan(String planId);
}
