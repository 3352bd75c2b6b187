package org.clearway.clearance.application;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.clearance.domain.PlanId;
import org.clearway.clearance.domain.PlanSight;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Shows a case to those who may know of it; to anybody else it does not exist. */
@Component
public class SeeingCases {
    private final FindingClearances clearances;
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final Streams<CompensationPlan, PlanEvent> plans;
    private final FindingComplaints complaints;
    private final FindingScope scopes;

    SeeingCases(
            FindingClearances clearances,
            Streams<LandUser, LandUserEvent> landUsers,
            Streams<CompensationPlan, PlanEvent> plans,
            FindingComplaints complaints,
            FindingScope scopes) {
        this.clearances = clearances;
        this.landUsers = landUsers;
        this.plans = plans;
        this.complaints = complaints;
        this.scopes = scopes;
    }

    public Optional<Loaded<Clearance>> clearance(ClearanceId id, AgencyRef viewer) {
        return clearances
                .find(id)
                .filter(found -> scopes.of(viewer).covers(found.state().file()));
    }

    public Optional<SeenLandUser> landUser(LandUserId id, AgencyRef viewer) {
        return landUsers.find(id.value()).flatMap(found -> {
            ClearanceId clearance = found.state().file().clearanceId();
            return clearance(clearance, viewer).map(seen -> withSurroundings(found, seen.state()));
        });
    }

    public Optional<Loaded<CompensationPlan>> plan(PlanId id, AgencyRef viewer) {
        return plans.find(id.value())
                .filter(found ->
                        clearance(found.state().file().clearanceId(), viewer).isPresent());
    }

    /** The complaints about this line of the plan, or about its land user, that are known to be upheld. */
    Set<ComplaintRef> upheldAbout(PlanId id, LineId line) {
        return plans.find(id.value()).stream()
                .flatMap(plan ->
                        plan.state().lines().find(line).stream().map(found -> new PlanSight(plan.state(), found)))
                .flatMap(sight -> landUsers.find(sight.line().landUserId().value()).stream()
                        .flatMap(landUser -> complaints.about(landUser.state().file(), sight).stream()))
                .filter(mark -> mark.upheldOn() != null && !mark.isAgainstRecovery())
                .map(ComplaintMark::complaint)
                .collect(Collectors.toSet());
    }

    /** One of the clearance's land users; the list and the land user's own stream may differ by an instant. */
    Optional<SeenLandUser> landUser(CountedLandUser counted, Clearance clearance) {
        return landUsers.find(counted.landUserId().value()).map(found -> withSurroundings(found, clearance));
    }

    private SeenLandUser withSurroundings(Loaded<LandUser> landUser, Clearance clearance) {
        LandUserId id = landUser.state().file().landUserId();
        // The clearance's list says which plan has the line: unlike a query it is never behind.
        PlanSight plan = clearance
                .list()
                .find(id)
                .map(CountedLandUser::planId)
                .flatMap(planId -> plans.find(planId.value()))
                .flatMap(found -> found.state().sightOf(id))
                .orElse(null);
        return new SeenLandUser(
                landUser, clearance, plan, complaints.about(landUser.state().file(), plan));
    }
}
