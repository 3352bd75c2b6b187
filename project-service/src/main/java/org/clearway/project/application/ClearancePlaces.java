package org.clearway.project.application;

import java.util.Optional;
import org.clearway.eventing.InboundEvent;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ProjectId;

/** Own copy of which clearance belongs to which milestone. */
public interface ClearancePlaces {
    /** Remembers it, unless a later event of the clearance was read before. */
    void note(InboundEvent event, Place place);

    Optional<Place> find(String clearanceId);

    /** The milestone that a clearance was opened for. */
    record Place(ProjectId project, MilestoneId milestone) {}
}
