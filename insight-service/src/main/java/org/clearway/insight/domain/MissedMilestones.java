package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.insight.domain.ObstacleFact.ObstacleReported;
import org.clearway.insight.domain.ObstacleFact.ObstacleResolved;
import org.clearway.insight.domain.ProjectFact.Cause;
import org.clearway.insight.domain.ProjectFact.MilestoneMet;
import org.clearway.insight.domain.ProjectFact.MilestoneMissed;
import org.clearway.insight.domain.ProjectFact.MilestoneRescheduled;
import org.clearway.insight.domain.ProjectFact.MilestoneScheduled;
import org.jspecify.annotations.Nullable;

/** Finds the missed milestones of a project and their causes. */
final class MissedMilestones {
    private final Map<String, MilestoneScheduled> scheduled = new HashMap<>();
    private final Map<String, LocalDate> met = new HashMap<>();
    private final Map<String, ObstacleReported> obstacles = new HashMap<>();
    private final Map<String, LocalDate> resolved = new HashMap<>();
    private final Map<Key, Missed> missed = new LinkedHashMap<>();

    private record Missed(
            MilestoneMissed fact, LocalDate on, @Nullable LocalDate rescheduledOn) {}

    /** A milestone may be missed once for each baseline. */
    private record Key(String milestoneId, LocalDate baseline) {}

    static List<MissedMilestone> of(List<Happening> happenings) {
        MissedMilestones all = new MissedMilestones();
        happenings.forEach(all::apply);
        return all.missed.values().stream()
                .flatMap(m -> all.describe(m).stream())
                .toList();
    }

    private void apply(Happening happening) {
        switch (happening.fact()) {
            case MilestoneScheduled s -> scheduled.put(s.milestoneId(), s);
            case MilestoneMissed m ->
                missed.put(new Key(m.milestoneId(), m.baseline()), new Missed(m, happening.occurredOn(), null));
            case MilestoneRescheduled r ->
                missed.computeIfPresent(
                        new Key(r.milestoneId(), r.previousBaseline()),
                        (key, m) -> new Missed(m.fact(), m.on(), happening.occurredOn()));
            case MilestoneMet m -> met.put(m.milestoneId(), m.metOn());
            case ObstacleReported o -> obstacles.put(o.obstacleId(), o);
            case ObstacleResolved o -> resolved.put(o.obstacleId(), o.resolvedOn());
            case null, default -> {}
        }
    }

    private Optional<MissedMilestone> describe(Missed one) {
        MilestoneMissed fact = one.fact();
        List<Cause> causes = fact.openObstacles() == null ? List.of() : fact.openObstacles();
        return Optional.ofNullable(scheduled.get(fact.milestoneId()))
                .map(s -> new MissedMilestone(
                        s.milestoneId(),
                        s.title(),
                        s.leadAgency(),
                        s.headPost(),
                        fact.baseline(),
                        one.on(),
                        one.rescheduledOn() == null ? met.get(s.milestoneId()) : null,
                        one.rescheduledOn(),
                        causes.stream().map(this::describe).toList()));
    }

    private MissedMilestone.Cause describe(Cause cause) {
        ObstacleReported reported = obstacles.get(cause.obstacleId());
        return new MissedMilestone.Cause(
                cause.obstacleId(),
                cause.kind(),
                cause.causeCode(),
                reported == null ? null : reported.title(),
                cause.ownerAgency(),
                cause.since(),
                resolved.get(cause.obstacleId()));
    }
}
