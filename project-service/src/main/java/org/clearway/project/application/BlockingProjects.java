package org.clearway.project.application;

import java.time.LocalDate;
import java.util.Objects;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.NotYet;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.Block;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ProjectCommand.BlockProject;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.UnblockProject;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectId;

/**
 * Tells a project what holds it up, so that a missed milestone can name its causes. It reads the obstacle as it is now
 * and not as the event says: whatever order events come in, the project ends up with what is true.
 */
public final class BlockingProjects {
    private final Histories<KeyProject, ProjectEvent> projects;
    private final Histories<Obstacle, ObstacleEvent> obstacles;

    public BlockingProjects(
            Histories<KeyProject, ProjectEvent> projects, Histories<Obstacle, ObstacleEvent> obstacles) {
        this.projects = Objects.requireNonNull(projects);
        this.obstacles = Objects.requireNonNull(obstacles);
    }

    /** An event of the obstacle was read: repairs what a crash after the obstacle's own command left undone. */
    public void changed(InboundEvent event, ObstacleId id) {
        tell(Origin.reactionTo(event, "block"), id, event.occurredOn());
    }

    /** With the command that changed the obstacle, so that a baseline missed a moment later names it. */
    void changed(Origin origin, ObstacleId id, LocalDate occurredOn) {
        tell(origin.forPart("block"), id, occurredOn);
    }

    private void tell(Origin origin, ObstacleId id, LocalDate occurredOn) {
        Obstacle now = obstacles
                .find(id.value())
                .orElseThrow(() -> new NotYet("obstacle " + id))
                .state();
        switch (now) {
            case Obstacle.Open open -> tell(origin, open.report().project(), block(open, occurredOn));
            case Obstacle.Resolved gone -> tell(origin, gone.report().project(), new UnblockProject(id, occurredOn));
            case Obstacle.Forestalled never -> {}
        }
    }

    private static BlockProject block(Obstacle.Open open, LocalDate occurredOn) {
        Obstacle.Report report = open.report();
        return new BlockProject(
                new Block(
                        open.id(),
                        report.milestone(),
                        report.kind(),
                        report.causeCode(),
                        report.owner(),
                        report.since()),
                occurredOn);
    }

    private void tell(Origin origin, ProjectId project, OfProject asked) {
        projects.execute(project.value(), origin, Streams.ANY_VERSION, state -> {
            if (state == null) {
                throw new NotYet("project " + project);
            }
            return ProjectDecider.decide(state, asked);
        });
    }
}
