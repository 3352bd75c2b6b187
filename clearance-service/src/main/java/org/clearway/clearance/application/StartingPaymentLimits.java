package org.clearway.clearance.application;

import java.time.LocalDate;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.LandUserDecider;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Starts the time for payment of one land user when its line, or a revision of it, took effect. */
@Component
public class StartingPaymentLimits {
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final LandUserDecider decider;

    StartingPaymentLimits(Streams<LandUser, LandUserEvent> landUsers, LandUserDecider decider) {
        this.landUsers = landUsers;
        this.decider = decider;
    }

    /** @param amount of the line in this version, in whole đồng */
    public void start(LandUserId landUser, int lineVersion, long amount, LocalDate effectiveOn, Origin origin) {
        var command = new LandUserCommand.StartPaymentLimit(lineVersion, amount, effectiveOn);
        landUsers.execute(landUser.value(), origin, Streams.ANY_VERSION, state -> decider.decide(state, command));
    }
}
