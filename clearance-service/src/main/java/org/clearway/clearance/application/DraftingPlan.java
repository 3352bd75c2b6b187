package org.clearway.clearance.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineDraft;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PlanDecider;
import org.clearway.clearance.domain.PlanEvent.PlanDrafted;
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
    private final PlanDecider decider;
    private final SeeingCases cases;
    private final FindingAuthority authorities;
    private final BeginningPlans beginning;

    DraftingPlan(
            Streams<Clearance, ClearanceEvent> clearances,
            Streams<LandUser, LandUserEvent> landUsers,
            PlanDecider decider,
            SeeingCases cases,
            FindingAuthority authorities,
            BeginningPlans beginning) {
        this.clearances = clearances;
        this.landUsers = landUsers;
        this.decider = decider;
        this.cases = cases;
        this.authorities = authorities;
        this.beginning = beginning;
    }

    /**
     * First the draft is decided without effect, so that a refused one books nothing; then its lines are booked in the
     * clearance, where two drafts of one land user meet; then the plan is begun. If the service dies before that, the
     * listener on the clearance's own event begins it.
     *
     * @return empty for a clearance that the actor may not know of
     */
    public Optional<Outcome<CompensationPlan>> draft(ClearanceId id, Act act, RuleSet ruleSet, List<LineDraft> lines) {
        return cases.clearance(id, act.actor()).map(seen -> draft(seen.state(), act, ruleSet, lines));
    }

    private Outcome<CompensationPlan> draft(Clearance clearance, Act act, RuleSet ruleSet, List<LineDraft> lines) {
        Outcome<Clearance> claimed = clearances.execute(
                clearance.file().clearanceId().value(),
                act.origin(),
                act.expectedVersion(),
                // Drafted inside: a repeated request gets its first answer, whatever the registers say now.
                state -> ClearanceDecider.decide(state, claim(clearance.file(), act, ruleSet, lines)));
        // Of a repeated request this is the plan of the first one.
        PlanId planId = claimed.state()
                .list()
                .find(lines.getFirst().landUserId())
                .map(CountedLandUser::planId)
                .orElseThrow();
        PlanDrafted draft = decider.booked(planId, clearance.file(), ruleSet, lines, act.occurredOn());
        return beginning.begin(draft, act.origin().forPart("draft"));
    }

    private ClearanceCommand claim(ClearanceFile clearance, Act act, RuleSet ruleSet, List<LineDraft> lines) {
        Authority authority = authorities.of(act.duty(), act.actor(), clearance, act.occurredOn());
        PlanDrafted draft = decider.draft(new PlanCommand.DraftPlan(
                new PlanId(StreamId.newId()), clearance, ruleSet, lines, find(lines), authority, act.occurredOn()));
        return new ClearanceCommand.ClaimPlanLines(draft, authority);
    }

    private Map<LandUserId, LandUser> find(List<LineDraft> lines) {
        Map<LandUserId, LandUser> found = new HashMap<>();
        for (LineDraft line : lines) {
            landUsers.find(line.landUserId().value()).ifPresent(loaded -> found.put(line.landUserId(), loaded.state()));
        }
        return found;
    }
}
