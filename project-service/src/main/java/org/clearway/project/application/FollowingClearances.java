package org.clearway.project.application;

import java.time.LocalDate;
import java.util.Objects;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.NotYet;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.project.application.ClearancePlaces.Place;
import org.clearway.project.domain.ClearanceProgress;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.ProjectCommand.FollowClearance;
import org.clearway.project.domain.ProjectCommand.MeetByClearance;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectDecider;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectEvent.ReliedOn;
import org.jspecify.annotations.Nullable;

/** A site-clearance milestone follows its clearance: what is handed over moves the forecast, completion meets it. */
public final class FollowingClearances {
    private final Histories<KeyProject, ProjectEvent> projects;
    private final ClearancePlaces places;

    public FollowingClearances(Histories<KeyProject, ProjectEvent> projects, ClearancePlaces places) {
        this.projects = Objects.requireNonNull(projects);
        this.places = Objects.requireNonNull(places);
    }

    public void opened(InboundEvent event, Place place) {
        places.note(event, place);
    }

    /** @param forecast what clearance-service expects; null = nothing */
    public void progressed(InboundEvent event, Place place, ClearanceProgress progress, @Nullable LocalDate forecast) {
        places.note(event, place);
        command(
                event,
                place,
                "follow-clearance",
                new FollowClearance(place.milestone(), progress, forecast, source(event), event.occurredOn()));
    }

    public void completed(InboundEvent event, Place place, LocalDate completedOn) {
        places.note(event, place);
        command(
                event,
                place,
                "meet-by-clearance",
                new MeetByClearance(place.milestone(), completedOn, source(event), event.occurredOn()));
    }

    private void command(InboundEvent event, Place place, String reaction, OfProject asked) {
        projects.execute(place.project().value(), Origin.reactionTo(event, reaction), Streams.ANY_VERSION, state -> {
            if (state == null) {
                throw new NotYet("project " + place.project());
            }
            return ProjectDecider.decide(state, asked);
        });
    }

    private static ReliedOn source(InboundEvent event) {
        return new ReliedOn(event.id(), event.subject(), event.sequence());
    }
}
