package org.clearway.complaint.kafka;

import org.clearway.complaint.application.CarryingOutDecision;
import org.clearway.complaint.application.LandUsers;
import org.clearway.complaint.application.Plans;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.kafka.ClearanceEvents.LandUserListed;
import org.clearway.complaint.kafka.ClearanceEvents.PlanLineRevised;
import org.clearway.complaint.kafka.ClearanceEvents.PlanStated;
import org.clearway.complaint.kafka.ClearanceEvents.RecoveryDecided;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps own copies of what can be complained about, and closes the loop when a plan line was revised. */
@Configuration(proxyBeanMethods = false)
class ClearanceEventsListener {
    static final String NAME = "complaint-service.clearances";

    @Bean
    Subscription clearanceSubscription(Plans plans, LandUsers landUsers, CarryingOutDecision carryingOut) {
        return Subscription.named(NAME)
                .topics("clearances")
                .on("plan.drafted.v1", PlanStated.class, (event, body) -> plans.keep(event, body.toDraft()))
                .on(
                        "plan.approved.v1",
                        PlanStated.class,
                        (event, body) -> plans.keep(event, body.toApproved(event.occurredOn())))
                .on(
                        "plan-line.revised.v1",
                        PlanLineRevised.class,
                        (event, body) -> onRevised(event, body, plans, carryingOut))
                .on(
                        "land-user.listed.v1",
                        LandUserListed.class,
                        (event, body) -> landUsers.list(event, body.toLandUser()))
                .on(
                        "recovery.decided.v1",
                        RecoveryDecided.class,
                        (event, body) -> landUsers.recover(event, body.toRecovery(event.occurredOn())))
                .build();
    }

    /** The copy first: the command has a deduplication of its own, so that a failure in between is made up for. */
    private static void onRevised(
            InboundEvent event, PlanLineRevised body, Plans plans, CarryingOutDecision carryingOut) {
        plans.revise(
                event,
                new PlanLineRef(body.lineId()),
                body.version(),
                body.planVersion(),
                body.toApproval(event.occurredOn()));
        String complaint = body.complaintId();
        if (complaint != null) {
            carryingOut.carryOut(
                    new ComplaintId(complaint),
                    body.version(),
                    event.occurredOn(),
                    Origin.reactionTo(event, "carrying-out-decision"));
        }
    }
}
