package org.clearway.project.kafka;

import static org.clearway.project.domain.ProjectFixtures.BASELINE;
import static org.clearway.project.domain.ProjectFixtures.CLEARANCE;
import static org.clearway.project.domain.ProjectFixtures.OWNER;
import static org.clearway.project.domain.ProjectFixtures.aSection;
import static org.clearway.project.domain.ProjectFixtures.registering;
import static org.clearway.project.domain.ProjectFixtures.scheduling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Streams;
import org.clearway.eventing.Subscription;
import org.clearway.project.application.BlockingProjects;
import org.clearway.project.application.ClearancePlaces;
import org.clearway.project.application.ComplaintMemory;
import org.clearway.project.application.ComplaintPlaces;
import org.clearway.project.application.FlaggingComplaints;
import org.clearway.project.application.FollowingClearances;
import org.clearway.project.application.InMemoryHistories;
import org.clearway.project.application.Registers;
import org.clearway.project.domain.Acting;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.MilestonePlan;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectEvolution;
import org.clearway.project.domain.ProjectId;

/** This service in memory, with one project that has one milestone of site clearance. */
final class World {
    final InMemoryHistories<KeyProject, ProjectEvent> projects =
            new InMemoryHistories<>("project", ProjectEvolution::evolve);
    final InMemoryHistories<Obstacle, ObstacleEvent> obstacles =
            new InMemoryHistories<>("obstacle", ObstacleDecider::evolve);
    final Subscription clearances;
    final Subscription complaints;
    final Subscription ownObstacles;

    private final Registers registers = Registers.filled();
    private final ClearancePlaces places = new RememberedPlaces();

    World() {
        FlaggingComplaints flagging = new FlaggingComplaints(
                obstacles, new ComplaintPlaces(places, projects), registers.known(), new RememberedComplaints());
        clearances = new ClearanceEventsListener(new FollowingClearances(projects, places), flagging)
                .clearanceSubscription();
        complaints = new ComplaintEventsListener(flagging).complaintSubscription();
        ownObstacles = new ObstacleEventsListener(new BlockingProjects(projects, obstacles)).obstacleSubscription();
    }

    static World withAProject() {
        World world = new World();
        world.projects.execute(
                world.project().value(),
                Registers.asking("register", OWNER.value()).origin(),
                Streams.ANY_VERSION,
                before -> ProjectDecider.register(before, registering()));
        world.command(
                "schedule",
                scheduling(CLEARANCE, MilestonePlan.SITE_CLEARANCE, aSection(), Acting.of(OWNER), BASELINE));
        return world;
    }

    void command(String key, OfProject asked) {
        projects.execute(
                project().value(),
                Registers.asking(key, OWNER.value()).origin(),
                Streams.ANY_VERSION,
                state -> ProjectDecider.decide(Optional.ofNullable(state).orElseThrow(), asked));
    }

    ProjectId project() {
        return registering().id();
    }

    /** Where a clearance of the milestone belongs, as fields of a fact. */
    Map<String, String> ids() {
        return Map.of("projectId", project().value(), "milestoneId", CLEARANCE.value());
    }

    void deliver(Subscription subscription, InboundEvent... events) {
        for (InboundEvent event : events) {
            subscription.deliver(event, Facts.MAPPER);
        }
    }

    KeyProject state() {
        return projects.find(project().value()).orElseThrow().state();
    }

    long version() {
        return projects.find(project().value()).orElseThrow().version();
    }

    Milestone milestone() {
        return state().milestone(CLEARANCE).orElseThrow();
    }

    List<Obstacle> openObstacles() {
        return obstacles.all().stream().filter(Obstacle.Open.class::isInstance).toList();
    }

    private static final class RememberedPlaces implements ClearancePlaces {
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, Long> last = new HashMap<>();

        @Override
        public void note(InboundEvent event, Place place) {
            if (last.getOrDefault(event.subject(), 0L) < event.sequence()) {
                last.put(event.subject(), event.sequence());
                places.put(event.subject(), place);
            }
        }

        @Override
        public Optional<Place> find(String clearanceId) {
            return Optional.ofNullable(places.get(clearanceId));
        }
    }

    private static final class RememberedComplaints implements ComplaintMemory {
        private final Map<String, Long> last = new HashMap<>();

        @Override
        public boolean isOutdated(InboundEvent event) {
            return last.getOrDefault(event.subject(), 0L) > event.sequence();
        }

        @Override
        public void note(InboundEvent event) {
            last.merge(event.subject(), event.sequence(), Math::max);
        }
    }
}
