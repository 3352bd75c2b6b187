package org.clearway.project.mongo;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.FindingObstacles;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleId;
import org.springframework.stereotype.Component;

/** Obstacles by their state documents; what never opened is not shown. */
@Component
class MongoObstacles implements FindingObstacles {
    private final Streams<Obstacle, ObstacleEvent> streams;

    MongoObstacles(Streams<Obstacle, ObstacleEvent> streams) {
        this.streams = streams;
    }

    @Override
    public Optional<Loaded<Obstacle>> find(ObstacleId id) {
        return streams.find(id.value()).filter(loaded -> !(loaded.state() instanceof Obstacle.Forestalled));
    }

    @Override
    public List<Loaded<Obstacle>> list(Wanted wanted, Listing<Obstacle> listing) {
        Fields.Conditions conditions = new Fields.Conditions()
                .is("reported", true)
                .is("project", wanted.project())
                .is("milestone", wanted.milestone())
                .is("owner", wanted.owner())
                .is("kind", wanted.kind())
                .is("open", wanted.open());
        return Fields.page(streams, conditions, listing);
    }
}
