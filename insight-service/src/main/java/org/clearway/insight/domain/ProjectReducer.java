package org.clearway.insight.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.clearway.insight.domain.ClearanceFact.ClearanceOpened;
import org.clearway.insight.domain.ProjectFact.MilestoneScheduled;
import org.clearway.insight.domain.ProjectFact.ProjectRegistered;
import org.jspecify.annotations.Nullable;

/** Folds one project with what belongs to it. */
final class ProjectReducer {
    private ProjectReducer() {}

    static Optional<ProjectState> reduce(String id, List<Happening> happenings) {
        Obstacles obstacles = new Obstacles();
        Set<String> milestones = new LinkedHashSet<>();
        Set<String> clearances = new LinkedHashSet<>();
        ProjectRegistered registered = null;
        for (Happening happening : happenings) {
            switch (happening.fact()) {
                case ProjectRegistered r when r.projectId().equals(id) -> registered = r;
                case MilestoneScheduled s -> milestones.add(s.milestoneId());
                case ClearanceOpened c -> clearances.add(c.clearanceId());
                case ObstacleFact o -> obstacles.apply(o);
                case null, default -> {}
            }
        }
        return state(
                registered,
                all(milestones, happenings, MilestoneReducer::reduce),
                obstacles,
                all(clearances, happenings, ClearanceReducer::reduce));
    }

    private static Optional<ProjectState> state(
            @Nullable ProjectRegistered registered,
            List<MilestoneState> milestones,
            Obstacles obstacles,
            List<ClearanceState> clearances) {
        return Optional.ofNullable(registered)
                .map(r -> new ProjectState(
                        r.projectId(),
                        r.code(),
                        r.title(),
                        r.ownerAgency(),
                        r.status(),
                        r.parentProjectId(),
                        milestones,
                        obstacles.open(),
                        clearances));
    }

    private static <S> List<S> all(
            Set<String> ids, List<Happening> happenings, BiFunction<String, List<Happening>, Optional<S>> reducer) {
        return ids.stream()
                .flatMap(id -> reducer.apply(id, happenings).stream())
                .toList();
    }
}
