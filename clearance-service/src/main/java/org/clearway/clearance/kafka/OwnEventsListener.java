package org.clearway.clearance.kafka;

import org.clearway.clearance.application.BeginningLandUserRecords;
import org.clearway.clearance.application.BeginningPlans;
import org.clearway.clearance.application.CountingProgress;
import org.clearway.clearance.application.FollowingNoticeToAll;
import org.clearway.clearance.application.StartingPaymentLimits;
import org.clearway.clearance.domain.ClearanceEvent.LandUserCounted;
import org.clearway.clearance.domain.ClearanceEvent.NoticeIssuedToAll;
import org.clearway.clearance.domain.ClearanceEvent.PlanLinesClaimed;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.Standing;
import org.clearway.clearance.kafka.OwnEvents.Answered;
import org.clearway.clearance.kafka.OwnEvents.Approved;
import org.clearway.clearance.kafka.OwnEvents.HandedOver;
import org.clearway.clearance.kafka.OwnEvents.Paid;
import org.clearway.clearance.kafka.OwnEvents.Revised;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What one of our streams must learn of another goes over our own topic, so that nothing is lost when the service dies
 * in between: progress to the clearance, limits of payment and a notice to all to the land users, the records of counted
 * land users and of plans whose lines are booked.
 */
@Configuration(proxyBeanMethods = false)
class OwnEventsListener {
    private final BeginningLandUserRecords beginning;
    private final BeginningPlans beginningPlans;
    private final CountingProgress counting;
    private final StartingPaymentLimits starting;
    private final FollowingNoticeToAll following;

    OwnEventsListener(
            BeginningLandUserRecords beginning,
            BeginningPlans beginningPlans,
            CountingProgress counting,
            StartingPaymentLimits starting,
            FollowingNoticeToAll following) {
        this.beginning = beginning;
        this.beginningPlans = beginningPlans;
        this.counting = counting;
        this.starting = starting;
        this.following = following;
    }

    @Bean
    Subscription ownEvents() {
        return Subscription.named("clearance-service.clearances")
                .topics("clearances")
                .on("land-user.counted.v1", LandUserCounted.class, this::begin)
                .on("plan-lines.claimed.v1", PlanLinesClaimed.class, this::beginPlan)
                .on("recovery-notice.issued-to-all.v1", NoticeIssuedToAll.class, this::follow)
                .on("compensation.accepted.v1", Answered.class, (event, body) -> answered(event, body, true))
                .on("compensation.refused.v1", Answered.class, (event, body) -> answered(event, body, false))
                .on("compensation.paid.v1", Paid.class, this::paid)
                .on("site.handed-over.v1", HandedOver.class, this::handedOver)
                .on("plan.approved.v1", Approved.class, this::approved)
                .on("plan-line.revised.v1", Revised.class, this::revised)
                .build();
    }

    private void begin(InboundEvent event, LandUserCounted counted) {
        LandUserFile file = new LandUserFile(
                counted.landUserId(),
                counted.clearanceId(),
                counted.projectId(),
                counted.milestoneId(),
                counted.unitCode(),
                counted.compensationUnit(),
                counted.landUserKind(),
                counted.person(),
                counted.parcels(),
                counted.occurredOn());
        beginning.begin(file, Origin.reactionTo(event, "begin-record"));
    }

    private void beginPlan(InboundEvent event, PlanLinesClaimed claimed) {
        beginningPlans.begin(claimed.toDraft(), Origin.reactionTo(event, "begin-plan"));
    }

    private void follow(InboundEvent event, NoticeIssuedToAll notice) {
        for (LandUserId landUser : notice.landUsers()) {
            following.follow(landUser, notice, Origin.reactionTo(event, "follow-notice/" + landUser.value()));
        }
    }

    private void answered(InboundEvent event, Answered body, boolean accepted) {
        count(
                event,
                body.clearanceId(),
                body.landUserId(),
                new Standing.Answer(accepted, body.lineVersion(), event.sequence()));
    }

    private void paid(InboundEvent event, Paid body) {
        count(
                event,
                body.clearanceId(),
                body.landUserId(),
                new Standing.Payment(body.settled(), body.lineVersion(), body.paidInTotal(), event.sequence()));
    }

    private void handedOver(InboundEvent event, HandedOver body) {
        count(
                event,
                body.clearanceId(),
                body.landUserId(),
                new Standing.HandOver(body.soFar(), body.complete(), event.occurredOn(), event.sequence()));
    }

    private void count(InboundEvent event, ClearanceId clearance, LandUserId landUser, Standing.Change change) {
        counting.count(clearance, landUser, change, event.occurredOn(), Origin.reactionTo(event, "count-progress"));
    }

    private void approved(InboundEvent event, Approved body) {
        for (OwnEvents.Line line : body.lines()) {
            // One command per land user, each with an id of its own from this event.
            starting.start(
                    line.landUserId(),
                    line.version(),
                    line.amount(),
                    body.effectiveOn(),
                    Origin.reactionTo(
                            event, "start-payment-limit/" + line.landUserId().value()));
        }
    }

    private void revised(InboundEvent event, Revised body) {
        count(event, body.clearanceId(), body.landUserId(), new Standing.RevisedLine(body.version(), body.amount()));
        starting.start(
                body.landUserId(),
                body.version(),
                body.amount(),
                body.effectiveOn(),
                Origin.reactionTo(event, "start-payment-limit"));
    }
}
