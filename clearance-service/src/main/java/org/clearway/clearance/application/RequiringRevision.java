package org.clearway.clearance.application;

import java.time.LocalDate;
import java.util.Optional;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PlanDecider;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.clearance.domain.PlanId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the line of an upheld complaint back for revision. A complaint about no line of ours changes nothing. */
@Component
public class RequiringRevision {
    private final Streams<CompensationPlan, PlanEvent> plans;
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final FindingClearances clearances;
    private final PlanDecider decider;

    RequiringRevision(
            Streams<CompensationPlan, PlanEvent> plans,
            Streams<LandUser, LandUserEvent> landUsers,
            FindingClearances clearances,
            PlanDecider decider) {
        this.plans = plans;
        this.landUsers = landUsers;
        this.clearances = clearances;
        this.decider = decider;
    }

    public void require(ComplaintMark complaint, LocalDate upheldOn, Origin origin) {
        // It says nothing of the money; that the recovery must be cancelled is seen from its mark.
        if (complaint.isAgainstRecovery()) {
            return;
        }
        plan(complaint)
                .ifPresent(plan -> line(complaint, plan.state()).ifPresent(line -> {
                    var command = new PlanCommand.RequireRevision(line, complaint.complaint(), upheldOn);
                    plans.execute(plan.id().id(), origin, Streams.ANY_VERSION, state -> decider.decide(state, command));
                }));
    }

    private Optional<Loaded<CompensationPlan>> plan(ComplaintMark complaint) {
        PlanId named = complaint.planId();
        if (named != null) {
            return plans.find(named.value());
        }
        LandUserId landUser = complaint.landUserId();
        if (landUser == null) {
            return Optional.empty();
        }
        return landUsers
                .find(landUser.value())
                .map(found -> found.state().file().clearanceId())
                .flatMap(clearance -> planOf(clearance, landUser))
                .flatMap(id -> plans.find(id.value()));
    }

    private Optional<PlanId> planOf(ClearanceId clearance, LandUserId landUser) {
        return clearances
                .find(clearance)
                .flatMap(found -> found.state().list().find(landUser))
                .map(CountedLandUser::planId);
    }

    private static Optional<LineId> line(ComplaintMark complaint, CompensationPlan plan) {
        @Nullable LineId named = complaint.lineId();
        if (named != null) {
            return plan.lines().find(named).map(found -> found.line().lineId());
        }
        @Nullable LandUserId landUser = complaint.landUserId();
        return landUser == null
                ? Optional.empty()
                : plan.lines().of(landUser).map(found -> found.line().lineId());
    }
}
