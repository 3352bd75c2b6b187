package org.clearway.clearance.mongo;

import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.eventing.EventTypes;

/** The types on the wire of all our events; one that is forgotten stops the start. */
final class EventTables {
    static final EventTypes<ClearanceEvent> CLEARANCE = EventTypes.of(ClearanceEvent.class)
            .type("clearance.opened.v1", ClearanceEvent.ClearanceOpened.class)
            .type("land-user.counted.v1", ClearanceEvent.LandUserCounted.class)
            .type("land-user-list.fixed.v1", ClearanceEvent.LandUserListFixed.class)
            .type("recovery-notice.issued-to-all.v1", ClearanceEvent.NoticeIssuedToAll.class)
            .type("plan-lines.claimed.v1", ClearanceEvent.PlanLinesClaimed.class)
            .type("clearance.progressed.v1", ClearanceEvent.ClearanceProgressed.class)
            .type("clearance.completed.v1", ClearanceEvent.ClearanceCompleted.class)
            .build();

    static final EventTypes<LandUserEvent> LAND_USER = EventTypes.of(LandUserEvent.class)
            .type("land-user.listed.v1", LandUserEvent.LandUserListed.class)
            .type("recovery-notice.issued.v1", LandUserEvent.RecoveryNoticeIssued.class)
            .type("recovery-notice.delivered.v1", LandUserEvent.RecoveryNoticeDelivered.class)
            .type("inventory.completed.v1", LandUserEvent.InventoryCompleted.class)
            .type("inventory.refused.v1", LandUserEvent.InventoryRefused.class)
            .type("compensation.accepted.v1", LandUserEvent.CompensationAccepted.class)
            .type("compensation.refused.v1", LandUserEvent.CompensationRefused.class)
            .type("persuasion.held.v1", LandUserEvent.PersuasionHeld.class)
            .type("compensation.paid.v1", LandUserEvent.CompensationPaid.class)
            .type("recovery.decided.v1", LandUserEvent.RecoveryDecided.class)
            .type("recovery.cancelled.v1", LandUserEvent.RecoveryCancelled.class)
            .type("site.handed-over.v1", LandUserEvent.SiteHandedOver.class)
            .type("clearance.limit-started.v1", LandUserEvent.LimitStarted.class)
            .type("clearance.limit-approaching.v1", LandUserEvent.LimitApproaching.class)
            .type("clearance.limit-met.v1", LandUserEvent.LimitMet.class)
            .type("clearance.limit-breached.v1", LandUserEvent.LimitBreached.class)
            .build();

    static final EventTypes<PlanEvent> PLAN = EventTypes.of(PlanEvent.class)
            .type("plan.drafted.v1", PlanEvent.PlanDrafted.class)
            .type("plan.posted.v1", PlanEvent.PlanPosted.class)
            .type("plan.posting-ended.v1", PlanEvent.PostingEnded.class)
            .type("consultation.held.v1", PlanEvent.ConsultationHeld.class)
            .type("plan.appraised.v1", PlanEvent.PlanAppraised.class)
            .type("plan.approved.v1", PlanEvent.PlanApproved.class)
            .type("plan-line.revision-required.v1", PlanEvent.LineRevisionRequired.class)
            .type("plan-line.revised.v1", PlanEvent.LineRevised.class)
            .build();

    private EventTables() {}
}
