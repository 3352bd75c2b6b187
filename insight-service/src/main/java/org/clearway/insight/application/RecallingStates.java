package org.clearway.insight.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.insight.domain.Happening;
import org.clearway.insight.domain.KeptEvent;
import org.clearway.insight.domain.MilestoneState;
import org.clearway.insight.domain.ObstacleFact.ObstacleReported;
import org.clearway.insight.domain.State;
import org.clearway.insight.domain.StateKind;
import org.springframework.stereotype.Component;

/** Recalls what something was as of a moment, from the events alone. */
@Component
public class RecallingStates {
    /** Legal dates are days of this zone. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final FindingEvents events;
    private final ReadingFacts facts;
    private final Clock clock;

    RecallingStates(FindingEvents events, ReadingFacts facts, Clock clock) {
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A state with the events it was folded from.
     *
     * @param asOf the moment asked for
     * @param events how many events told it
     * @param lastEvent id of the last of them
     * @param version of the thing's stream at the last of its events that told the state; a milestone's is the
     *     project's
     */
    public record Recalled(State state, Instant asOf, Basis basis, int events, String lastEvent, long version) {}

    /** Empty when there was no such thing at that moment, or the viewer may not see it. */
    public Optional<Recalled> recall(Viewer viewer, StateKind kind, String id, Optional<Instant> when, Basis basis) {
        Instant asOf = when.orElseGet(clock::instant);
        List<KeptEvent> telling = events.naming(Set.of(id), kind.typePrefixes());
        if (!maySee(viewer, kind, telling)) {
            return Optional.empty();
        }
        List<Happening> known = withObstaclesEnds(read(telling)).stream()
                .filter(by(asOf, basis))
                .sorted(Happening.AS_RECORDED)
                .toList();
        return kind.reduce(id, known).map(state -> recalled(state, id, asOf, basis, known));
    }

    private boolean maySee(Viewer viewer, StateKind kind, List<KeptEvent> telling) {
        List<KeptEvent> own = telling.stream()
                .filter(kept -> kind.isToldBy(kept.event().type()))
                .toList();
        return events.maySeeAny(viewer, own, kind.isOpenToTheProject());
    }

    /** What ends an obstacle names only the obstacle, not the milestone that it was in the way of. */
    private List<Happening> withObstaclesEnds(List<Happening> happenings) {
        Set<String> obstacles = happenings.stream()
                .map(Happening::fact)
                .filter(ObstacleReported.class::isInstance)
                .map(fact -> ((ObstacleReported) fact).obstacleId())
                .collect(Collectors.toSet());
        if (obstacles.isEmpty()) {
            return happenings;
        }
        Set<String> seen = happenings.stream().map(h -> h.kept().event().id()).collect(Collectors.toSet());
        return Stream.concat(
                        happenings.stream(),
                        read(events.naming(obstacles, List.of("obstacle."))).stream()
                                .filter(h -> !seen.contains(h.kept().event().id())))
                .toList();
    }

    private List<Happening> read(Collection<KeptEvent> kept) {
        return kept.stream().map(facts::read).toList();
    }

    private static Predicate<Happening> by(Instant asOf, Basis basis) {
        LocalDate day = LocalDate.ofInstant(asOf, VIETNAM);
        return switch (basis) {
            case RECORDED -> happening -> !happening.recordedAt().isAfter(asOf);
            case LEGAL -> happening -> !happening.occurredOn().isAfter(day);
        };
    }

    private static Recalled recalled(State state, String id, Instant asOf, Basis basis, List<Happening> known) {
        String stream = state instanceof MilestoneState milestone ? milestone.projectId() : id;
        long version = known.stream()
                .filter(h -> h.subject().equals(stream))
                .mapToLong(h -> h.kept().event().sequence())
                .max()
                .orElse(0);
        return new Recalled(
                state, asOf, basis, known.size(), known.getLast().kept().event().id(), version);
    }
}
