package org.clearway.clearance.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineDraft;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PlanDecider;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.clearance.domain.PlanId;
import org.clearway.clearance.domain.RuleSet;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Drafts a compensation plan for some land users of a clearance. */
@Component
public class DraftingPlan {
    private final Streams<Clearance, ClearanceEvent> clearances;
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final Streams<CompensationPlan, PlanEvent> plans;
    private final PlanDecider decider;
    private final SeeingCases cases;
    private final FindingAuthority authorities;

    DraftingPlan(
            Streams<Clearance, ClearanceEvent> clearances,
            Streams<LandUser, LandUserEvent> landUsers,
            Streams<CompensationPlan, PlanEvent> plans,
            PlanDecider decider,
            SeeingCases cases,
            FindingAuthority authorities) {
        this.clearances = clearances;
        this.landUsers = landUsers;
        this.plans = plans;
        this.decider = decider;
        this.cases = cases;
        this.authorities = authorities;
    }

    /**
     * First the draft is decided without effect, then the lines are booked in the clearance, then the plan is written:
     * two plans drafted at once cannot both have the same land user, and a refused draft books nothing.
     *
     * @return empty for a clearance that the actor may not know of
     */
    public Optional<Outcome<CompensationPlan>> draft(ClearanceId id, Act act, RuleSet ruleSet, List<LineDraft> lines) {
        return cases.clearance(id, act.actor()).map(seen -> draft(seen.state(), act, ruleSet, lines));
    }

    private Outcome<CompensationPlan> draft(Clearance clearance, Act act, RuleSet ruleSet, List<LineDraft> lines) {
        Authority authority = authorities.of(act.duty(), act.actor(), clearance.file(), act.occurredOn());
        Map<LandUserId, LandUser> found = find(lines);
        PlanId newId = new PlanId(StreamId.newId());
        decider.decide(null, command(newId, clearance, act, ruleSet, lines, found, authority));
        ClearanceCommand claim = new ClearanceCommand.ClaimPlanLines(
                newId,
                lines.stream().map(LineDraft::landUserId).toList(),
                drafted(clearance),
                authority,
                act.occurredOn());
        Outcome<Clearance> claimed = clearances.execute(
                clearance.file().clearanceId().value(),
                act.origin(),
                act.expectedVersion(),
                state -> ClearanceDecider.decide(state, claim));
        // Of a repeated request this is the plan of the first one.
        PlanId planId = claimed.state()
                .list()
                .find(lines.getFirst().landUserId())
                .map(CountedLandUser::planId)
                .orElseThrow();
        PlanCommand draft = command(planId, clearance, act, ruleSet, lines, found, authority);
        return plans.execute(
                planId.value(),
                act.origin().forPart("draft"),
                Streams.ANY_VERSION,
                state -> decider.decide(state, draft));
    }

    private static PlanCommand command(
            PlanId id,
            Clearance clearance,
            Act act,
            RuleSet ruleSet,
            List<LineDraft> lines,
            Map<LandUserId, LandUser> found,
            Authority authority) {
        return new PlanCommand.DraftPlan(id, clearance.file(), ruleSet, lines, found, authority, act.occurredOn());
    }

    private Map<LandUserId, LandUser> find(List<LineDraft> lines) {
        Map<LandUserId, LandUser> found = new HashMap<>();
        for (LineDraft line : lines) {
            landUsers.find(line.landUserId().value()).ifPresent(loaded -> found.put(line.landUserId(), loaded.state()));
        }
        return found;
    }

    private Set<PlanId> drafted(Clearance clearance) {
        return clearance.list().landUsers().stream()
                .map(CountedLandUser::planId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(planId -> plans.find(planId.value()).isPresent())
                .collect(Collectors.toSet());
    }
}
