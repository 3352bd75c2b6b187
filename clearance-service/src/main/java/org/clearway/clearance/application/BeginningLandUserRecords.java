package org.clearway.clearance.application;

import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.LandUserDecider;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Begins the own record of a counted land user; one that has begun stays as it is. */
@Component
public class BeginningLandUserRecords {
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final LandUserDecider decider;

    BeginningLandUserRecords(Streams<LandUser, LandUserEvent> landUsers, LandUserDecider decider) {
        this.landUsers = landUsers;
        this.decider = decider;
    }

    public Outcome<LandUser> begin(LandUserFile file, Origin origin) {
        return landUsers.execute(
                file.landUserId().value(),
                origin,
                Streams.ANY_VERSION,
                state -> decider.decide(state, new LandUserCommand.ListLandUser(file)));
    }
}
