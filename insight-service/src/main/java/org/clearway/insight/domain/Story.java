package org.clearway.insight.domain;

import java.util.List;
import org.clearway.insight.domain.ProjectFact.ProjectRegistered;
import org.jspecify.annotations.Nullable;

/**
 * The story of one project.
 *
 * @param title null when its registration is not among the events
 * @param happenings in the order of the legal dates
 * @param holdings who held what, from when to when
 * @param missed missed milestones with their causes
 */
public record Story(
        String projectId,
        @Nullable Wording title,
        List<Happening> happenings,
        List<Holding> holdings,
        List<MissedMilestone> missed) {

    /** @param happenings of this project, in any order */
    public static Story of(String projectId, List<Happening> happenings) {
        List<Happening> asRecorded =
                happenings.stream().sorted(Happening.AS_RECORDED).toList();
        return new Story(
                projectId,
                titleOf(projectId, asRecorded),
                happenings.stream().sorted(Happening.AS_OCCURRED).toList(),
                Holdings.of(asRecorded),
                MissedMilestones.of(asRecorded));
    }

    private static @Nullable Wording titleOf(String projectId, List<Happening> happenings) {
        for (Happening happening : happenings) {
            if (happening.fact() instanceof ProjectRegistered r && r.projectId().equals(projectId)) {
                return r.title();
            }
        }
        return null;
    }
}
