package org.clearway.project.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.project.application.ComplaintPlaces.Complaint;
import org.clearway.project.application.ComplaintPlaces.Place;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Evidence;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleCommand.EndBySource;
import org.clearway.project.domain.ObstacleCommand.ReportObstacle;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An upheld complaint, and one that suspends the contested decision, hold the project up until the plan line is
 * revised, or the suspension lifted. A merely pending complaint holds nothing up (NĐ 102/2024 Art. 40).
 */
public final class FlaggingComplaints {
    private static final Wording UPHELD = new Wording(
            "Khiếu nại được chấp nhận, phương án bồi thường phải sửa",
            "A complaint was upheld: the compensation plan is to be revised");
    private static final Wording SUSPENDED =
            new Wording("Quyết định bị khiếu nại đang tạm đình chỉ thi hành", "The contested decision is suspended");

    private final Histories<Obstacle, ObstacleEvent> obstacles;
    private final ComplaintPlaces places;
    private final KnownAgencies agencies;
    private final ComplaintMemory memory;

    public FlaggingComplaints(
            Histories<Obstacle, ObstacleEvent> obstacles,
            ComplaintPlaces places,
            KnownAgencies agencies,
            ComplaintMemory memory) {
        this.obstacles = Objects.requireNonNull(obstacles);
        this.places = Objects.requireNonNull(places);
        this.agencies = Objects.requireNonNull(agencies);
        this.memory = Objects.requireNonNull(memory);
    }

    /** The plan is to be revised, by the unit that carries out compensation there. */
    public void upheld(InboundEvent event, Complaint complaint) {
        inOrder(
                event,
                () -> places.of(complaint).ifPresent(place -> {
                    AgencyId unit = place.mustRevise();
                    AgencyId owner = unit == null ? complaint.holder() : unit;
                    report(
                            event,
                            ObstacleId.ofUpheldComplaint(complaint.id()),
                            place,
                            Obstacle.COMPLAINT_UPHELD,
                            UPHELD,
                            presentOwner(event, owner, complaint));
                }));
    }

    /** Nothing may be carried out until whoever suspended it lifts the suspension. */
    public void suspended(InboundEvent event, Complaint complaint, AgencyId suspendedBy) {
        ObstacleId id = ObstacleId.ofSuspension(complaint.id());
        inOrder(
                event,
                () -> places.of(complaint)
                        .ifPresent(place -> report(
                                event,
                                id,
                                place,
                                Obstacle.DECISION_SUSPENDED,
                                SUSPENDED,
                                presentOwner(event, suspendedBy, complaint))));
    }

    /** The suspension was lifted; or the complaint was rejected, and with it the ground to suspend. */
    public void suspensionOver(InboundEvent event, String complaintId) {
        inOrder(event, () -> endIfReported(event, ObstacleId.ofSuspension(complaintId)));
    }

    /**
     * The plan line is as the decision on the complaint wants it: nothing is left to hold up. This word comes by
     * another topic, and may be read before the decision is.
     */
    public void planLineRevised(InboundEvent event, ProjectId project, String complaintId) {
        end(event, ObstacleId.ofUpheldComplaint(complaintId), project);
        endIfReported(event, ObstacleId.ofSuspension(complaintId));
    }

    /** The memory is written after the effect: a crash between the two repeats the effect, which then does nothing. */
    private void inOrder(InboundEvent event, Runnable effect) {
        if (memory.isOutdated(event)) {
            return;
        }
        effect.run();
        memory.note(event);
    }

    /** An agency that has ended removes nothing: who goes on with its work, or else who holds the case, must. */
    private Owner presentOwner(InboundEvent event, AgencyId owner, Complaint complaint) {
        LocalDate day = event.occurredOn();
        return agencies.orSuccessor(owner, day)
                .or(() -> agencies.orSuccessor(complaint.holder(), day))
                .map(present -> new Owner(present.id(), present.headPostVi()))
                .orElse(new Owner(complaint.holder(), null));
    }

    private record Owner(AgencyId agency, @Nullable String headPost) {}

    private void report(InboundEvent event, ObstacleId id, Place place, String cause, Wording title, Owner owner) {
        LocalDate day = event.occurredOn();
        Obstacle.Report report = new Obstacle.Report(
                place.project(),
                place.milestone(),
                ObstacleKind.COMPLAINT,
                cause,
                title,
                owner.agency(),
                owner.headPost(),
                day,
                new AgencyId(event.agency()),
                new Obstacle.Source(event.id(), event.subject()));
        obstacles.execute(
                id.value(),
                Origin.reactionTo(event, "report-obstacle"),
                Streams.ANY_VERSION,
                before -> ObstacleDecider.report(before, new ReportObstacle(id, report, day)));
    }

    private void endIfReported(InboundEvent event, ObstacleId id) {
        Optional<ProjectId> project = obstacles.find(id.value()).map(loaded -> projectOf(loaded.state()));
        project.ifPresent(known -> end(event, id, known));
    }

    private void end(InboundEvent event, ObstacleId id, ProjectId project) {
        LocalDate day = event.occurredOn();
        Evidence evidence = new Evidence(event.type(), null, day, event.subject());
        EndBySource asked =
                new EndBySource(id, project, day, evidence, new Obstacle.Source(event.id(), event.subject()));
        // One event may end two obstacles: each has a command id of its own.
        obstacles.execute(
                id.value(),
                Origin.reactionTo(event, "end-obstacle-" + id),
                Streams.ANY_VERSION,
                before -> ObstacleDecider.endBySource(before, asked));
    }

    private static ProjectId projectOf(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Open o -> o.report().project();
            case Obstacle.Resolved o -> o.report().project();
            case Obstacle.Forestalled o -> o.project();
        };
    }
}
