package org.clearway.clearance.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand.IssueNoticeToAll;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceEvent.NoticeIssuedToAll;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserDecider;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Issues the recovery notice to every counted land user of a clearance. */
@Component
public class IssuingNoticeToAll {
    private final Streams<Clearance, ClearanceEvent> clearances;
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final LandUserDecider decider;
    private final SeeingCases cases;
    private final FindingAuthority authorities;
    private final FollowingNoticeToAll following;

    IssuingNoticeToAll(
            Streams<Clearance, ClearanceEvent> clearances,
            Streams<LandUser, LandUserEvent> landUsers,
            LandUserDecider decider,
            SeeingCases cases,
            FindingAuthority authorities,
            FollowingNoticeToAll following) {
        this.clearances = clearances;
        this.landUsers = landUsers;
        this.decider = decider;
        this.cases = cases;
        this.authorities = authorities;
        this.following = following;
    }

    /**
     * The notice, and the land users with it.
     *
     * @param clearance after it was issued
     */
    public record Issued(Outcome<Clearance> clearance, List<LandUser> landUsers) {
        public Issued {
            landUsers = List.copyOf(landUsers);
        }
    }

    /**
     * First the notice is recorded for the whole clearance, with the request's own id; then each land user takes it
     * over. If the service dies in between, the listener on the clearance's own event goes on.
     *
     * @return empty for a clearance that the actor may not know of
     */
    public Optional<Issued> issue(ClearanceId id, Act act, Function<Authority, IssueNoticeToAll> command) {
        return cases.clearance(id, act.actor())
                .map(seen -> clearances
                        .firstAnswer(act.origin())
                        .map(before -> again(before, act.origin()))
                        .orElseGet(() -> issue(seen, act, command)));
    }

    private Issued issue(Loaded<Clearance> seen, Act act, Function<Authority, IssueNoticeToAll> command) {
        IssueNoticeToAll toDecide = command.apply(
                authorities.of(act.duty(), act.actor(), seen.state().file(), act.occurredOn()));
        Outcome<Clearance> issued = clearances.execute(seen.id().id(), act.origin(), act.expectedVersion(), state -> {
            List<ClearanceEvent> events = ClearanceDecider.decide(state, toDecide);
            decider.requireNoticeCountable(act.occurredOn(), act.actor());
            return events;
        });
        if (issued.repeated()) {
            return again(issued, act.origin());
        }
        NoticeIssuedToAll notice = ClearanceDecider.noticeToAll(issued.state(), toDecide);
        return new Issued(
                issued,
                begun(issued.state())
                        .map(landUser -> following
                                .follow(landUser, notice, part(act.origin(), landUser))
                                .state())
                        .toList());
    }

    /** What the first request answered; a part that it did not come to is done, or will be, by the listener. */
    private Issued again(Outcome<Clearance> first, Origin origin) {
        return new Issued(
                first,
                begun(first.state())
                        .flatMap(landUser -> landUsers
                                .firstAnswer(part(origin, landUser))
                                .map(Outcome::loaded)
                                .or(() -> landUsers.find(landUser.value()))
                                .stream())
                        .map(Loaded::state)
                        .toList());
    }

    /** The list and a land user's own stream may differ by an instant; the listener comes to who is left out here. */
    private Stream<LandUserId> begun(Clearance clearance) {
        return clearance.list().landUsers().stream()
                .map(CountedLandUser::landUserId)
                .filter(landUser -> landUsers.find(landUser.value()).isPresent());
    }

    private static Origin part(Origin origin, LandUserId landUser) {
        return origin.forPart(landUser.value());
    }
}
