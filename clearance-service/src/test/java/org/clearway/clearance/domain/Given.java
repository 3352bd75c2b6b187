package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clearway.legalclock.LegalClock;
import org.jspecify.annotations.Nullable;

/** Object mothers: an invented section of a road in Bảo Lâm 1, with the agencies of 2026. */
public final class Given {
    public static final LegalRules RULES = new LegalRules(
            LegalClock.standard(),
            DatedWords.standard(),
            Map.of("recovery-notice-validity", 1, "compensation-payment", 7),
            90);
    public static final AgencyRef UNIT = new AgencyRef("land-fund-lam-dong");
    public static final AgencyRef COMMUNE = new AgencyRef("pc-bao-lam-1");
    public static final AgencyRef PROVINCE = new AgencyRef("pc-lam-dong");
    public static final AgencyRef DEPARTMENT = new AgencyRef("dept-lam-dong-agriculture-environment");
    public static final AgencyRef LEAD = new AgencyRef("pmb-lam-dong-1");
    public static final ClearanceId CLEARANCE = new ClearanceId("clearance-1");
    public static final LandUserId LAND_USER = new LandUserId("land-user-1");
    public static final PlanId PLAN = new PlanId("plan-1");
    public static final LineId LINE = new LineId("line-1");
    public static final ComplaintRef COMPLAINT = new ComplaintRef("complaint-1");
    public static final long AMOUNT = 450_000_000L;

    private Given() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static BigDecimal area(String text) {
        return new BigDecimal(text);
    }

    public static ActingAgency agency(AgencyRef id, String kind) {
        return new ActingAgency(id, kind, "68", null, List.of(), day("2025-07-01"), null);
    }

    /** The agency acts, and it is the one that may. */
    public static Authority by(AgencyRef actor) {
        return by(actor, actor);
    }

    public static Authority by(AgencyRef actor, AgencyRef competent) {
        return new Authority(
                agency(actor, ActingAgency.PEOPLES_COMMITTEE), Duty.DECIDE_RECOVERY, Set.of(competent), "row-1");
    }

    public static Authority byAPartyBody() {
        AgencyRef party = new AgencyRef("party-bao-lam-1");
        return new Authority(agency(party, "PARTY_COMMITTEE"), Duty.DECIDE_RECOVERY, Set.of(party), "row-1");
    }

    public static ClearanceFile aClearanceFile() {
        return new ClearanceFile(
                CLEARANCE,
                new ProjectRef("project-1"),
                new MilestoneRef("milestone-1"),
                "25054",
                UNIT,
                LEAD,
                PROVINCE,
                area("5000"),
                null,
                day("2026-11-20"));
    }

    public static Parcel aParcel(String number, String areaM2, LandClass landClass) {
        return new Parcel(new ParcelId("parcel-" + number), "25054", "12", number, area(areaM2), landClass, area("40"));
    }

    public static ParcelDraft aDraft(String number, String areaM2) {
        return new ParcelDraft(
                new ParcelId("parcel-" + number), "25054", "12", number, area(areaM2), "agricultural", area("40"));
    }

    public static LandUserFile aLandUserFile(Parcel... parcels) {
        return new LandUserFile(
                LAND_USER,
                CLEARANCE,
                new ProjectRef("project-1"),
                new MilestoneRef("milestone-1"),
                "25054",
                UNIT,
                LandUserKind.HOUSEHOLD,
                new PersonRef("person-1"),
                List.of(parcels),
                day("2026-06-01"));
    }

    /** One household with one agricultural parcel of 1,000 m². */
    public static LandUserCase aListedLandUser() {
        return aListedLandUser(aParcel("1", "1000", LandClass.AGRICULTURAL));
    }

    public static LandUserCase aListedLandUser(Parcel... parcels) {
        return new LandUserCase().doing(new LandUserCommand.ListLandUser(aLandUserFile(parcels)));
    }

    /** Notice of 1 July 2026, delivered on the 3rd: the wait for agricultural land runs to 1 September. */
    public static LandUserCase aNotifiedLandUser(Parcel... parcels) {
        LandUserCase listed = parcels.length == 0 ? aListedLandUser() : aListedLandUser(parcels);
        return listed.doing(aNotice("2026-07-01")).doing(aDelivery("2026-07-03"));
    }

    public static LandUserCase anInventoriedLandUser() {
        return aNotifiedLandUser().doing(anInventory("2026-07-10"));
    }

    /** Has accepted version 1 of its line on 15 August 2026. */
    public static LandUserCase anAcceptingLandUser() {
        return anInventoriedLandUser().doing(anAcceptance("2026-08-15", anApprovedPlan()));
    }

    public static LandUserCommand.IssueNotice aNotice(String day) {
        return new LandUserCommand.IssueNotice("101/TB-UBND", day("2026-06-25"), "08/BB", by(PROVINCE), day(day));
    }

    public static LandUserCommand.DeliverNotice aDelivery(String day) {
        return new LandUserCommand.DeliverNotice(DeliveryMethod.DIRECT, "11/BB", 0, 0, by(COMMUNE), day(day));
    }

    public static LandUserCommand.CompleteInventory anInventory(String day) {
        return new LandUserCommand.CompleteInventory("20/BB", List.of(), by(UNIT), day(day));
    }

    public static LandUserCommand.AcceptCompensation anAcceptance(String day, PlanCase plan) {
        return new LandUserCommand.AcceptCompensation(
                LINE, plan.line().version(), "31/BB", plan.sight(), by(UNIT), day(day));
    }

    public static LandUserCommand.RefuseCompensation aRefusal(String day, PlanCase plan) {
        return new LandUserCommand.RefuseCompensation(
                LINE, plan.line().version(), RefusalReason.PRICE, "32/BB", plan.sight(), by(UNIT), day(day));
    }

    public static LandUserCommand.PayCompensation aPayment(String day, long amount, PlanCase plan) {
        return new LandUserCommand.PayCompensation(
                LINE, plan.line().version(), amount, "UNC-1", plan.sight(), by(UNIT), day(day));
    }

    public static LandUserCommand.DecideRecovery aRecoveryDecision(String day, @Nullable PlanCase plan) {
        return new LandUserCommand.DecideRecovery(
                "2100/QD-UBND",
                RecoveryTrigger.NO_RESETTLEMENT_NEEDED,
                null,
                null,
                null,
                plan == null ? null : plan.sight(),
                List.of(),
                4,
                null,
                by(PROVINCE),
                day(day));
    }

    public static LandUserCommand.HandOverSite aHandOver(String day, String areaM2) {
        return new LandUserCommand.HandOverSite(
                area(areaM2), null, true, false, "70/BB", null, List.of(), List.of(), by(UNIT), day(day));
    }

    public static PlanCommand.DraftPlan aDraftPlan(String day, LandUser landUser, boolean resettlement) {
        return new PlanCommand.DraftPlan(
                PLAN,
                aClearanceFile(),
                RuleSet.LAW_2024_WITH_RESOLUTION_254,
                List.of(new LineDraft(LINE, LAND_USER, List.of(new ParcelId("parcel-1")), AMOUNT, resettlement)),
                Map.of(LAND_USER, landUser),
                by(UNIT),
                day(day));
    }

    public static PlanCommand.PostPlan aPosting(String day) {
        return new PlanCommand.PostPlan(
                Set.of(PostingPlace.COMMITTEE_OFFICE, PostingPlace.COMMON_PLACE, PostingPlace.COMMUNE_PORTAL),
                by(UNIT),
                day(day));
    }

    public static PlanCommand.EndPosting anEndOfPosting(String day) {
        return new PlanCommand.EndPosting("25/BB", by(UNIT), day(day));
    }

    public static PlanCommand.HoldConsultation aConsultation(String day, int agree) {
        return new PlanCommand.HoldConsultation(agree, 1 - agree, 0, "26/BB", by(UNIT), day(day));
    }

    public static PlanCommand.Appraise anAppraisal(String day) {
        return new PlanCommand.Appraise("300/TTr", by(UNIT), by(DEPARTMENT), day(day));
    }

    public static PlanCommand.Approve anApproval(String day) {
        return new PlanCommand.Approve("1900/QD-UBND", null, by(PROVINCE), day(day));
    }

    /** The complaint is known to be upheld; without one, a complaint is the reason all the same. */
    public static PlanCommand.ReviseLine aRevision(String day, long amount, @Nullable ComplaintRef complaint) {
        Set<ComplaintRef> upheld = complaint == null ? Set.of() : Set.of(complaint);
        return new PlanCommand.ReviseLine(
                LINE,
                amount,
                RevisionReason.COMPLAINT_UPHELD,
                complaint,
                upheld,
                "2300/QD",
                null,
                by(PROVINCE),
                day(day));
    }

    public static PlanCase aDraftedPlan() {
        return new PlanCase()
                .doing(aDraftPlan("2026-07-12", anInventoriedLandUser().state(), false));
    }

    /** Posted on 13 July 2026: ten days to wait, so that the posting may end on the 24th. */
    public static PlanCase aPostedPlan() {
        return aDraftedPlan().doing(aPosting("2026-07-13"));
    }

    public static PlanCase aConsultedPlan(int agree) {
        return aPostedPlan().doing(anEndOfPosting("2026-07-24")).doing(aConsultation("2026-07-25", agree));
    }

    /** Approved on 10 August 2026. */
    public static PlanCase anApprovedPlan() {
        return aConsultedPlan(1).doing(anAppraisal("2026-08-01")).doing(anApproval("2026-08-10"));
    }

    /** Runs what must be refused, and gives the reason. */
    public static <R extends Refusal> R refusal(Class<R> kind, ThrowingCallable refused) {
        ClearanceRefused thrown = catchThrowableOfType(ClearanceRefused.class, refused);
        if (thrown == null) {
            throw new AssertionError("nothing was refused; expected " + kind.getSimpleName());
        }
        if (!kind.isInstance(thrown.reason())) {
            throw new AssertionError("expected " + kind.getSimpleName() + ", was " + thrown.reason());
        }
        return kind.cast(thrown.reason());
    }
}
