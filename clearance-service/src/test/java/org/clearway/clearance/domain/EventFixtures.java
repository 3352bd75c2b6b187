package org.clearway.clearance.domain;

import static org.clearway.clearance.domain.Given.AMOUNT;
import static org.clearway.clearance.domain.Given.COMPLAINT;
import static org.clearway.clearance.domain.Given.aDraft;
import static org.clearway.clearance.domain.Given.aListedLandUser;
import static org.clearway.clearance.domain.Given.aNotice;
import static org.clearway.clearance.domain.Given.aNotifiedLandUser;
import static org.clearway.clearance.domain.Given.aPayment;
import static org.clearway.clearance.domain.Given.aPostedPlan;
import static org.clearway.clearance.domain.Given.aRecoveryDecision;
import static org.clearway.clearance.domain.Given.aRefusal;
import static org.clearway.clearance.domain.Given.aRevision;
import static org.clearway.clearance.domain.Given.anAcceptingLandUser;
import static org.clearway.clearance.domain.Given.anAppraisal;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anEndOfPosting;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.area;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clearway.clearance.domain.LandUserEvent.LimitApproaching;
import org.clearway.clearance.domain.LandUserEvent.LimitBreached;
import org.clearway.clearance.domain.LandUserEvent.LimitMet;
import org.clearway.clearance.domain.LandUserEvent.LimitStarted;

/** One event of each type, as the deciders make it, by its type on the wire. */
public final class EventFixtures {
    private EventFixtures() {}

    public static Map<String, ClearanceEvent> ofClearance() {
        ClearanceCase counted = ClearanceCase.opened().counting("land-user-1", aDraft("1", "1000"));
        ClearanceCase fixed = counted.fixingList();
        ClearanceCase claimed = fixed.doing(new ClearanceCommand.ClaimPlanLines(
                (PlanEvent.PlanDrafted) Given.aDraftedPlan().events().getFirst(), by(Given.UNIT)));
        ClearanceCase completed = claimed.progress(
                "land-user-1",
                new Standing.HandOver(
                        HandedOverSoFar.NOTHING.and(area("1000"), area("40"), true), true, day("2026-09-05"), 12));
        Map<String, ClearanceEvent> events = new TreeMap<>();
        events.put("clearance.opened.v1", ClearanceCase.opened().events().getFirst());
        events.put("land-user.counted.v1", counted.events().getFirst());
        events.put("land-user-list.fixed.v1", fixed.events().getFirst());
        events.put(
                "recovery-notice.issued-to-all.v1",
                fixed.issuingNoticeToAll("2026-07-01").events().getFirst());
        events.put("plan-lines.claimed.v1", claimed.events().getFirst());
        events.put("clearance.progressed.v1", completed.events().getFirst());
        events.put("clearance.completed.v1", completed.events().getLast());
        return events;
    }

    public static Map<String, LandUserEvent> ofLandUser() {
        LandUserCase inventoried = anInventoriedLandUser();
        PlanCase approved = anApprovedPlan();
        LandUserCase refused = inventoried.doing(aRefusal("2026-08-15", approved));
        LandUserCase started =
                anAcceptingLandUser().doing(new LandUserCommand.StartPaymentLimit(1, AMOUNT, day("2026-08-10")));
        LandUserCase paid = started.doing(aPayment("2026-08-20", AMOUNT, approved));
        Instant warned = Objects.requireNonNull(Watches.next(started.state()));
        Map<String, LandUserEvent> events = new TreeMap<>();
        events.put("land-user.listed.v1", aListedLandUser().events().getFirst());
        events.put(
                "recovery-notice.issued.v1",
                aListedLandUser().doing(aNotice("2026-07-01")).events().getFirst());
        events.put("recovery-notice.delivered.v1", aNotifiedLandUser().events().getFirst());
        events.put("inventory.completed.v1", anInventoryWithAnAsset().events().getFirst());
        events.put("inventory.refused.v1", aRefusedInventory().events().getFirst());
        events.put("compensation.accepted.v1", anAcceptingLandUser().events().getFirst());
        events.put("compensation.refused.v1", refused.events().getFirst());
        events.put("persuasion.held.v1", aPersuasion(refused).events().getFirst());
        events.put("compensation.paid.v1", paid.events().getFirst());
        events.put(
                "recovery.decided.v1",
                anAgreedRecovery(inventoried, approved).events().getFirst());
        events.put("recovery.cancelled.v1", aCancelledRecovery().events().getFirst());
        events.put("site.handed-over.v1", aHandOver(inventoried).events().getFirst());
        events.put("clearance.limit-started.v1", started.event(LimitStarted.class));
        events.put(
                "clearance.limit-approaching.v1",
                started.after(Watches.due(started.state(), warned)).event(LimitApproaching.class));
        events.put("clearance.limit-met.v1", paid.event(LimitMet.class));
        events.put(
                "clearance.limit-breached.v1",
                started.after(Watches.due(started.state(), Instant.parse("2026-10-01T00:00:00Z")))
                        .event(LimitBreached.class));
        return events;
    }

    public static Map<String, PlanEvent> ofPlan() {
        PlanCase ended = aPostedPlan().doing(anEndOfPosting("2026-07-24"));
        PlanCase consulted = ended.doing(Given.aConsultation("2026-07-25", 0));
        PlanCase marked =
                anApprovedPlan().doing(new PlanCommand.RequireRevision(Given.LINE, COMPLAINT, day("2026-09-18")));
        Map<String, PlanEvent> events = new TreeMap<>();
        events.put("plan.drafted.v1", Given.aDraftedPlan().events().getFirst());
        events.put("plan.posted.v1", aPostedPlan().events().getFirst());
        events.put("plan.posting-ended.v1", ended.events().getFirst());
        events.put("consultation.held.v1", consulted.events().getFirst());
        events.put(
                "plan.appraised.v1",
                consulted.doing(anAppraisal("2026-08-01")).events().getFirst());
        events.put("plan.approved.v1", anApprovedPlan().events().getFirst());
        events.put("plan-line.revision-required.v1", marked.events().getFirst());
        events.put(
                "plan-line.revised.v1",
                marked.doing(aRevision("2026-09-20", AMOUNT + 1, COMPLAINT))
                        .events()
                        .getFirst());
        return events;
    }

    private static LandUserCase anInventoryWithAnAsset() {
        InventoriedAsset trees = new InventoriedAsset(
                "tree-coffee", area("120"), "piece", day("2019-05-01"), Instant.parse("2026-07-10T02:15:00Z"));
        return aNotifiedLandUser()
                .doing(new LandUserCommand.CompleteInventory(
                        "20/BB", List.of(trees), by(Given.UNIT), day("2026-07-10")));
    }

    private static LandUserCase aRefusedInventory() {
        return aNotifiedLandUser()
                .doing(new LandUserCommand.RefuseInventory(
                        "21/BB", RefusalReason.AREA_OR_BOUNDARY, by(Given.UNIT), day("2026-07-10")));
    }

    private static LandUserCase aPersuasion(LandUserCase refused) {
        return refused.doing(
                new LandUserCommand.HoldPersuasion(day("2026-08-16"), "40/BB", by(Given.COMMUNE), day("2026-08-27")));
    }

    private static LandUserCase anAgreedRecovery(LandUserCase landUser, PlanCase plan) {
        return landUser.doing(RecoveryActsTest.with(
                aRecoveryDecision("2026-08-20", plan),
                new EarlyAgreement(day("2026-08-18"), "50/BB"),
                null,
                List.of()));
    }

    private static LandUserCase aCancelledRecovery() {
        return anInventoriedLandUser()
                .doing(aRecoveryDecision("2026-09-02", anApprovedPlan()))
                .doing(new LandUserCommand.CancelRecovery(
                        "2400/QD-UBND",
                        List.of(new UnlawfulRecovery(COMPLAINT, day("2026-10-01"))),
                        by(Given.PROVINCE),
                        day("2026-10-05")));
    }

    private static LandUserCase aHandOver(LandUserCase landUser) {
        return landUser.doing(new LandUserCommand.HandOverSite(
                area("400.5"),
                area("12"),
                true,
                true,
                "70/BB",
                null,
                List.of(),
                List.of(),
                by(Given.UNIT),
                day("2026-09-05")));
    }
}
