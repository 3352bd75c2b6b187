package org.clearway.clearance.application;

import java.util.Optional;
import java.util.function.Function;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.LandUserDecider;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Records the acts on one land user, from notice to hand-over. */
@Component
public class RecordingLandUserActs {
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final LandUserDecider decider;
    private final SeeingCases cases;
    private final FindingAuthority authorities;

    RecordingLandUserActs(
            Streams<LandUser, LandUserEvent> landUsers,
            LandUserDecider decider,
            SeeingCases cases,
            FindingAuthority authorities) {
        this.landUsers = landUsers;
        this.decider = decider;
        this.cases = cases;
        this.authorities = authorities;
    }

    /**
     * @param command made from what is known around the land user
     * @return empty for a land user that the actor may not know of
     * @throws org.clearway.clearance.domain.ClearanceRefused where the law does not allow the act
     */
    public Optional<Outcome<LandUser>> record(
            LandUserId id, Act act, Function<LandUserFacts, LandUserCommand> command) {
        return cases.landUser(id, act.actor()).map(seen -> record(seen, act, command));
    }

    Outcome<LandUser> record(SeenLandUser seen, Act act, Function<LandUserFacts, LandUserCommand> command) {
        return landUsers.execute(
                seen.landUser().id().id(),
                act.origin(),
                act.expectedVersion(),
                // Made inside: a repeated request gets its first answer, whatever the registers say now.
                state -> decider.decide(state, command.apply(facts(seen, act))));
    }

    private LandUserFacts facts(SeenLandUser seen, Act act) {
        Clearance clearance = seen.clearance();
        Authority authority = authorities.of(act.duty(), act.actor(), clearance.file(), act.occurredOn());
        return new LandUserFacts(
                authority,
                seen.plan(),
                seen.complaints(),
                clearance.list().landUsers().size(),
                clearance.listFixedOn());
    }
}
