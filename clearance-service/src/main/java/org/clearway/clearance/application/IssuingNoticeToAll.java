package org.clearway.clearance.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Issues the recovery notice to every counted land user of a clearance. */
@Component
public class IssuingNoticeToAll {
    private final SeeingCases cases;
    private final RecordingLandUserActs acts;

    IssuingNoticeToAll(SeeingCases cases, RecordingLandUserActs acts) {
        this.cases = cases;
        this.acts = acts;
    }

    /**
     * One command for each land user, derived from the request: sent again after an interruption, it goes on where it
     * stopped. Whoever has a valid
     * notice, or a decision already, is passed over.
     *
     * @return the land users with the notice; empty for a clearance that the actor may not know of
     */
    public Optional<List<Outcome<LandUser>>> issue(
            ClearanceId id, Act act, Function<LandUserFacts, LandUserCommand> command) {
        return cases.clearance(id, act.actor()).map(seen -> issue(seen.state(), act, command));
    }

    private List<Outcome<LandUser>> issue(
            Clearance clearance, Act act, Function<LandUserFacts, LandUserCommand> command) {
        List<Outcome<LandUser>> issued = new ArrayList<>();
        for (CountedLandUser counted : clearance.list().landUsers()) {
            SeenLandUser landUser = cases.landUser(counted, clearance).orElse(null);
            if (landUser != null) {
                Act part = new Act(
                        act.duty(),
                        act.actor(),
                        act.occurredOn(),
                        act.origin().forPart(counted.landUserId().value()),
                        Streams.ANY_VERSION);
                LandUser state = landUser.landUser().state();
                boolean done = state.recovery() != null || state.hasValidNoticeOn(act.occurredOn());
                issued.add(done ? new Outcome<>(landUser.landUser(), true) : acts.record(landUser, part, command));
            }
        }
        return issued;
    }
}
