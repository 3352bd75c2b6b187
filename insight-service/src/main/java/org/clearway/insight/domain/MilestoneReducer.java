package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearway.insight.domain.ClearanceFact.ClearanceProgressed;
import org.clearway.insight.domain.MilestoneState.ClearanceProgress;
import org.clearway.insight.domain.MilestoneState.EarlierBaseline;
import org.clearway.insight.domain.MilestoneState.Status;
import org.clearway.insight.domain.ProjectFact.MilestoneFact;
import org.clearway.insight.domain.ProjectFact.MilestoneForecast;
import org.clearway.insight.domain.ProjectFact.MilestoneMet;
import org.clearway.insight.domain.ProjectFact.MilestoneMissed;
import org.clearway.insight.domain.ProjectFact.MilestoneRescheduled;
import org.clearway.insight.domain.ProjectFact.MilestoneScheduled;
import org.jspecify.annotations.Nullable;

/** Folds one milestone; events of others are passed over. */
final class MilestoneReducer {
    private final String id;
    private final Obstacles obstacles = new Obstacles();
    private final List<EarlierBaseline> earlier = new ArrayList<>();
    private @Nullable MilestoneScheduled scheduled;
    private @Nullable LocalDate baseline;
    private @Nullable LocalDate forecast;
    private @Nullable LocalDate metOn;
    private @Nullable LocalDate missedOn;
    private @Nullable ClearanceProgress progress;

    private MilestoneReducer(String id) {
        this.id = id;
    }

    static Optional<MilestoneState> reduce(String id, List<Happening> happenings) {
        MilestoneReducer reducer = new MilestoneReducer(id);
        happenings.forEach(reducer::apply);
        return reducer.state();
    }

    void apply(Happening happening) {
        switch (happening.fact()) {
            case MilestoneFact fact when fact.milestoneId().equals(id) -> apply(fact, happening.occurredOn());
            case ObstacleFact fact -> obstacles.apply(fact);
            case ClearanceProgressed p
            when id.equals(p.milestoneId()) ->
                progress = new ClearanceProgress(p.households(), p.areaM2(), p.lengthM());
            case null, default -> {}
        }
    }

    private void apply(MilestoneFact fact, LocalDate occurredOn) {
        switch (fact) {
            case MilestoneScheduled s -> {
                scheduled = s;
                baseline = s.baseline();
            }
            case MilestoneRescheduled r -> {
                earlier.add(new EarlierBaseline(r.previousBaseline(), occurredOn, r.rationale()));
                baseline = r.baseline();
                // It is open again; that it was missed stays in the story.
                missedOn = null;
            }
            case MilestoneForecast f -> forecast = f.forecast();
            case MilestoneMet m -> metOn = m.metOn();
            case MilestoneMissed m -> missedOn = occurredOn;
        }
    }

    private Optional<MilestoneState> state() {
        MilestoneScheduled s = scheduled;
        LocalDate day = baseline;
        if (s == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(new MilestoneState(
                id,
                s.projectId(),
                s.kind(),
                s.title(),
                metOn != null ? Status.MET : missedOn != null ? Status.MISSED : Status.SCHEDULED,
                day,
                List.copyOf(earlier),
                forecast,
                metOn,
                missedOn,
                s.leadAgency(),
                s.headPost(),
                s.superiorAgency(),
                progress,
                ownObstacles()));
    }

    /** One that names no milestone holds up the whole project, and so each of its milestones. */
    private boolean holdsUp(@Nullable String milestone) {
        return milestone == null || milestone.equals(id);
    }

    private List<Obstacles.OpenObstacle> ownObstacles() {
        return obstacles.open().stream().filter(o -> holdsUp(o.milestoneId())).toList();
    }
}
