package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.clearway.insight.domain.ClearanceFact.ClearanceOpened;
import org.clearway.insight.domain.Holding.Kind;
import org.clearway.insight.domain.LandUserFact.CompensationAccepted;
import org.clearway.insight.domain.LandUserFact.CompensationPaid;
import org.clearway.insight.domain.LandUserFact.CompensationRefused;
import org.clearway.insight.domain.LandUserFact.NoticeDelivered;
import org.clearway.insight.domain.LandUserFact.NoticeIssued;
import org.clearway.insight.domain.LandUserFact.SiteHandedOver;
import org.clearway.insight.domain.PlanFact.LineRevised;
import org.clearway.insight.domain.PlanFact.LineRevisionRequired;
import org.clearway.insight.domain.PlanFact.PlanAppraised;
import org.clearway.insight.domain.PlanFact.PlanApproved;
import org.clearway.insight.domain.PlanFact.PlanDrafted;
import org.jspecify.annotations.Nullable;

/** The steps of a clearance: whose turn it is, from the notice's delivery to the hand-over of each land user. */
final class ClearanceHands {
    private static final String DELIVERY = "delivery";
    private static final String ANSWER = "answer";
    private static final String PERSUASION = "persuasion";
    private static final String PAYMENT = "payment";
    private static final String HAND_OVER = "hand-over";
    private static final String PREPARATION = "preparation";
    private static final String APPROVAL = "approval";
    private static final String REVISION = "revision";

    private final Holdings holdings;
    private final Map<String, String> unitOfClearance = new HashMap<>();
    private final Map<String, String> clearanceOf = new HashMap<>();
    private final Map<String, LocalDate> appraisedOn = new HashMap<>();

    ClearanceHands(Holdings holdings) {
        this.holdings = holdings;
    }

    void unit(ClearanceOpened opened) {
        unitOfClearance.put(opened.clearanceId(), opened.compensationUnit());
    }

    void apply(LandUserFact fact, Happening happening) {
        String id = fact.landUserId();
        LocalDate day = happening.occurredOn();
        switch (fact) {
            case LandUserFact.LandUserListed l -> belongs(id, l.clearanceId());
            case NoticeIssued n -> pass(Kind.LAND_USER, id, DELIVERY, happening.agency(), day);
            case NoticeDelivered n -> holdings.end(Kind.LAND_USER, id, DELIVERY, day);
            case CompensationAccepted a -> {
                holdings.end(Kind.LAND_USER, id, ANSWER, day);
                holdings.end(Kind.LAND_USER, id, PERSUASION, day);
                pass(Kind.LAND_USER, id, PAYMENT, unitOf(id, happening), day);
            }
            case CompensationRefused r -> {
                holdings.end(Kind.LAND_USER, id, ANSWER, day);
                pass(Kind.LAND_USER, id, PERSUASION, unitOf(id, happening), day);
            }
            case CompensationPaid p -> {
                if (!Boolean.FALSE.equals(p.settled())) {
                    holdings.end(Kind.LAND_USER, id, PAYMENT, day);
                    pass(Kind.LAND_USER, id, HAND_OVER, id, day);
                }
            }
            case SiteHandedOver s -> {
                if (!Boolean.FALSE.equals(s.complete())) {
                    holdings.end(Kind.LAND_USER, id, HAND_OVER, day);
                }
            }
            case LandUserFact.InventoryCompleted i -> {}
            case LandUserFact.InventoryRefused i -> {}
        }
    }

    void apply(PlanFact fact, Happening happening) {
        String id = fact.planId();
        LocalDate day = happening.occurredOn();
        switch (fact) {
            case PlanDrafted d -> {
                belongs(id, d.clearanceId());
                pass(Kind.PLAN, id, PREPARATION, unitOf(id, happening), day);
            }
            case PlanAppraised a -> {
                holdings.end(Kind.PLAN, id, PREPARATION, day);
                appraisedOn.put(id, day);
            }
            case PlanApproved a -> approved(a, happening);
            case LineRevisionRequired r -> pass(Kind.PLAN_LINE, r.lineId(), REVISION, unitOf(id, happening), day);
            case LineRevised r -> {
                holdings.end(Kind.PLAN_LINE, r.lineId(), REVISION, day);
                pass(Kind.LAND_USER, r.landUserId(), ANSWER, r.landUserId(), day);
            }
            case PlanFact.PlanPosted p -> {}
            case PlanFact.PostingEnded p -> {}
            case PlanFact.ConsultationHeld c -> {}
        }
    }

    /** Who approves is known only when it is done: then the time from the appraisal on was the approver's. */
    private void approved(PlanApproved approval, Happening happening) {
        LocalDate day = happening.occurredOn();
        LocalDate appraised = appraisedOn.get(approval.planId());
        if (appraised != null) {
            String approver = approval.approvedBy() == null ? happening.agency() : approval.approvedBy();
            pass(Kind.PLAN, approval.planId(), APPROVAL, approver, appraised);
            holdings.end(Kind.PLAN, approval.planId(), APPROVAL, day);
        }
        if (approval.lines() != null) {
            approval.lines().forEach(line -> pass(Kind.LAND_USER, line.landUserId(), ANSWER, line.landUserId(), day));
        }
    }

    private void belongs(String id, @Nullable String clearanceId) {
        if (clearanceId != null) {
            clearanceOf.put(id, clearanceId);
        }
    }

    /** The compensation unit; the acting agency where the clearance's opening is not among the events. */
    private String unitOf(String id, Happening happening) {
        String clearance = clearanceOf.get(id);
        String unit = clearance == null ? null : unitOfClearance.get(clearance);
        return unit == null ? happening.agency() : unit;
    }

    private void pass(Kind kind, String id, String step, String holder, LocalDate day) {
        holdings.pass(new Holding(kind, id, step, null, holder, day, null));
    }
}
