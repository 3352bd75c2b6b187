package org.clearway.clearance.application;

import org.clearway.clearance.domain.ClearanceEvent.NoticeIssuedToAll;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.LandUserDecider;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Gives one land user the notice that was issued to everybody; one that has it keeps it. */
@Component
public class FollowingNoticeToAll {
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final LandUserDecider decider;

    FollowingNoticeToAll(Streams<LandUser, LandUserEvent> landUsers, LandUserDecider decider) {
        this.landUsers = landUsers;
        this.decider = decider;
    }

    public Outcome<LandUser> follow(LandUserId landUser, NoticeIssuedToAll notice, Origin origin) {
        var command = new LandUserCommand.FollowNoticeToAll(notice);
        return landUsers.execute(
                landUser.value(), origin, Streams.ANY_VERSION, state -> decider.decide(state, command));
    }
}
