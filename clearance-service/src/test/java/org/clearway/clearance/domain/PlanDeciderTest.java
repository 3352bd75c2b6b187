package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.AMOUNT;
import static org.clearway.clearance.domain.Given.COMPLAINT;
import static org.clearway.clearance.domain.Given.aConsultation;
import static org.clearway.clearance.domain.Given.aConsultedPlan;
import static org.clearway.clearance.domain.Given.aDraftPlan;
import static org.clearway.clearance.domain.Given.aDraftedPlan;
import static org.clearway.clearance.domain.Given.aNotifiedLandUser;
import static org.clearway.clearance.domain.Given.aPostedPlan;
import static org.clearway.clearance.domain.Given.aPosting;
import static org.clearway.clearance.domain.Given.aRevision;
import static org.clearway.clearance.domain.Given.anAppraisal;
import static org.clearway.clearance.domain.Given.anApproval;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anEndOfPosting;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanDeciderTest {
    @Test
    void draftsOnlyAfterTheInventory() {
        LandUser notified = aNotifiedLandUser().state();

        assertThat(refusal(
                                Refusal.StepMissing.class,
                                () -> new PlanCase().doing(aDraftPlan("2026-07-12", notified, false)))
                        .missing())
                .isEqualTo(Step.INVENTORY_COMPLETED);
        LandUser inventoried = anInventoriedLandUser().state();
        refusal(Refusal.StepTooEarly.class, () -> new PlanCase().doing(aDraftPlan("2026-07-09", inventoried, false)));
    }

    @Test
    void refusesStrangersStrangeParcelsAndNothing() {
        LandUser landUser = anInventoriedLandUser().state();

        assertThat(refusal(Refusal.UnknownLandUser.class, () -> draft(landUser, "stranger", "parcel-1", 1))
                        .field())
                .isEqualTo("lines[0].landUserId");
        assertThat(refusal(Refusal.UnknownParcel.class, () -> draft(landUser, "land-user-1", "parcel-9", 1))
                        .field())
                .isEqualTo("lines[0].parcelIds[0]");
        assertThat(refusal(Refusal.NotPositive.class, () -> draft(landUser, "land-user-1", "parcel-1", 0))
                        .field())
                .isEqualTo("lines[0].amount");
    }

    @Test
    void beginsOnce() {
        PlanEvent.PlanDrafted draft =
                (PlanEvent.PlanDrafted) aDraftedPlan().events().getFirst();

        PlanCase begun = new PlanCase().doing(new PlanCommand.BeginPlan(draft));
        assertThat(begun.state()).isEqualTo(aDraftedPlan().state());
        assertThat(begun.doing(new PlanCommand.BeginPlan(draft)).events()).isEmpty();
    }

    @Test
    void postsAtThePlacesOfTheLaw() {
        var command = new PlanCommand.PostPlan(
                Set.of(PostingPlace.COMMUNE_PORTAL, PostingPlace.COMMON_PLACE), by(Given.UNIT), day("2026-07-13"));

        assertThat(refusal(
                                Refusal.PostingPlaceMissing.class,
                                () -> aDraftedPlan().doing(command))
                        .place())
                .isEqualTo(PostingPlace.COMMITTEE_OFFICE);
        refusal(Refusal.StepTooEarly.class, () -> aDraftedPlan().doing(aPosting("2026-07-11")));
    }

    @Test
    void postsOnThePortalSinceTheLawWantsIt() {
        var withoutPortal = Set.of(PostingPlace.COMMITTEE_OFFICE, PostingPlace.COMMON_PLACE);

        assertThat(refusal(
                                Refusal.PostingPlaceMissing.class,
                                () -> aDraftedPlan()
                                        .doing(new PlanCommand.PostPlan(
                                                withoutPortal, by(Given.UNIT), day("2026-07-13"))))
                        .place())
                .isEqualTo(PostingPlace.COMMUNE_PORTAL);
        assertThat(Given.RULES.postingPlaces(day("2025-12-31"))).containsExactlyInAnyOrderElementsOf(withoutPortal);
        assertThat(Given.RULES.postingPlaces(day("2026-01-01"))).contains(PostingPlace.COMMUNE_PORTAL);
    }

    @Test
    void followsOnlyASetOfLawOfItsDay() {
        assertThat(refusal(Refusal.RuleSetNotInForce.class, () -> new PlanCase().doing(with(RuleSet.LAW_2013)))
                        .known())
                .containsExactly(RuleSet.LAW_2024, RuleSet.LAW_2024_WITH_RESOLUTION_254);
        assertThat(new PlanCase().doing(with(RuleSet.LAW_2024)).events()).hasSize(1);
        assertThat(Given.RULES.ruleSets(day("2024-07-31"))).containsExactly(RuleSet.LAW_2013);
    }

    @Test
    void refusesToEndAPostingBeforeItsFullPeriodAndNamesTheRule() {
        var refused = refusal(Refusal.WaitNotOver.class, () -> aPostedPlan().doing(anEndOfPosting("2026-07-23")));

        assertThat(refused.limit().code()).isEqualTo("plan-posting");
        assertThat(refused.limit().earliestLawfulDay()).isEqualTo(day("2026-07-24"));
        assertThat(aPostedPlan().doing(anEndOfPosting("2026-07-24")).state().postingEndedOn())
                .isEqualTo(day("2026-07-24"));
    }

    @Test
    void countsAPostingThatWasRepeatedFromItsSecondBeginning() {
        PlanCase again = aPostedPlan().doing(aPosting("2026-07-20"));

        refusal(Refusal.WaitNotOver.class, () -> again.doing(anEndOfPosting("2026-07-24")));
        assertThat(again.doing(anEndOfPosting("2026-07-31")).events()).hasSize(1);
    }

    @Test
    void holdsEveryStepInItsOrder() {
        assertThat(refusal(Refusal.StepMissing.class, () -> aPostedPlan().doing(aConsultation("2026-07-25", 1)))
                        .missing())
                .isEqualTo(Step.POSTING_ENDED);
        refusal(Refusal.StepMissing.class, () -> aDraftedPlan().doing(anEndOfPosting("2026-07-24")));
        refusal(Refusal.StepMissing.class, () -> aPostedPlan().doing(anAppraisal("2026-08-01")));
        refusal(Refusal.StepMissing.class, () -> aConsultedPlan(1).doing(anApproval("2026-08-10")));
        refusal(Refusal.StepTooEarly.class, () -> aConsultedPlan(1).doing(anAppraisal("2026-07-24")));
        refusal(Refusal.AlreadyDone.class, () -> anApprovedPlan().doing(anApproval("2026-08-11")));
        refusal(Refusal.AlreadyDone.class, () -> anApprovedPlan().doing(anAppraisal("2026-08-11")));
        refusal(Refusal.AlreadyDone.class, () -> anApprovedPlan().doing(aPosting("2026-08-11")));
        refusal(Refusal.AlreadyDone.class, () -> anApprovedPlan().doing(aConsultation("2026-08-11", 1)));
    }

    @Test
    void countsTheAnswersAndStartsTheDialogueOnlyWhenSomebodyDisagrees() {
        PlanCase ended = aPostedPlan().doing(anEndOfPosting("2026-07-24"));

        assertThat(dialogue(ended.doing(aConsultation("2026-07-25", 1)))).isNull();
        LegalLimit dialogue = dialogue(ended.doing(aConsultation("2026-07-25", 0)));
        assertThat(dialogue).isNotNull().extracting(LegalLimit::code).isEqualTo("plan-dialogue");
        var tooMany = new PlanCommand.HoldConsultation(1, 1, 0, "26/BB", by(Given.UNIT), day("2026-07-25"));
        refusal(Refusal.TooManyAnswers.class, () -> ended.doing(tooMany));
    }

    @Test
    void isAppraisedByADepartmentOfTheApprovingCommittee() {
        var command = new PlanCommand.Appraise(
                "300/TTr", by(Given.UNIT), by(Given.UNIT, Given.DEPARTMENT), day("2026-08-01"));

        assertThat(refusal(Refusal.NotYourAct.class, () -> aConsultedPlan(1).doing(command))
                        .mayAct())
                .containsExactly(Given.DEPARTMENT);
    }

    @Test
    void isApprovedByTheCompetentCommitteeAndNeverByThePartyBody() {
        PlanCase appraised = aConsultedPlan(1).doing(anAppraisal("2026-08-01"));

        refusal(
                Refusal.PartyBodyNeverDecides.class,
                () -> appraised.doing(new PlanCommand.Approve("1/QD", null, Given.byAPartyBody(), day("2026-08-10"))));
        refusal(
                Refusal.NotYourAct.class,
                () -> appraised.doing(
                        new PlanCommand.Approve("1/QD", null, by(Given.COMMUNE, Given.PROVINCE), day("2026-08-10"))));
        PlanEvent.PlanApproved approved = (PlanEvent.PlanApproved)
                appraised.doing(anApproval("2026-08-10")).events().getFirst();
        assertThat(approved.approvedBy()).isEqualTo(Given.PROVINCE);
        assertThat(approved.effectiveOn()).isEqualTo(day("2026-08-10"));
        assertThat(approved.lines())
                .singleElement()
                .extracting(PlanLine::amount)
                .isEqualTo(AMOUNT);
    }

    @Test
    void takesEffectNotBeforeItIsDecided() {
        PlanCase appraised = aConsultedPlan(1).doing(anAppraisal("2026-08-01"));

        refusal(Refusal.EffectOutOfBounds.class, () -> appraised.doing(effective("2026-08-09")));
        assertThat(refusal(Refusal.EffectOutOfBounds.class, () -> appraised.doing(effective("2026-11-09")))
                        .notAfter())
                .isEqualTo(day("2026-11-08"));
        refusal(Refusal.EffectOutOfBounds.class, () -> appraised.doing(effective("+999999999-12-31")));
        assertThat(appraised.doing(effective("2026-11-08")).events()).hasSize(1);
    }

    private static PlanCommand effective(String day) {
        return new PlanCommand.Approve("1/QD", day(day), by(Given.PROVINCE), day("2026-08-10"));
    }

    private static PlanCommand.DraftPlan with(RuleSet ruleSet) {
        PlanCommand.DraftPlan draft =
                aDraftPlan("2026-07-12", anInventoriedLandUser().state(), false);
        return new PlanCommand.DraftPlan(
                draft.planId(),
                draft.clearance(),
                ruleSet,
                draft.lines(),
                draft.landUsers(),
                draft.authority(),
                draft.occurredOn());
    }

    @Test
    void revisesUpwardsOnlyWithANewVersionOfLineAndPlan() {
        PlanCase revised = anApprovedPlan().doing(aRevision("2026-09-20", AMOUNT + 1, null));

        assertThat(revised.line().version()).isEqualTo(2);
        assertThat(revised.state().version()).isEqualTo(2);
        assertThat(revised.line().amount()).isEqualTo(AMOUNT + 1);
        var refused = refusal(
                Refusal.RevisionLower.class, () -> anApprovedPlan().doing(aRevision("2026-09-20", AMOUNT - 1, null)));
        assertThat(refused.approved()).isEqualTo(AMOUNT);
        refusal(Refusal.StepMissing.class, () -> aConsultedPlan(1).doing(aRevision("2026-09-20", AMOUNT + 1, null)));
    }

    @Test
    void marksALineForAnUpheldComplaintOnceUntilItIsRevised() {
        PlanCase marked = anApprovedPlan().doing(required());

        assertThat(marked.sight().inPlan().waitingComplaint()).isEqualTo(COMPLAINT);
        assertThat(marked.doing(required()).events()).isEmpty();
        PlanCase revised = marked.doing(aRevision("2026-09-20", AMOUNT + 1, null));
        assertThat(revised.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanEvent.LineRevised.class,
                        e -> assertThat(e.complaintId()).isEqualTo(COMPLAINT));
        assertThat(revised.sight().inPlan().waitingComplaint()).isNull();
    }

    @Test
    void answersAComplaintOnlyWhereThatIsTheReason() {
        PlanCase revised =
                anApprovedPlan().doing(required()).doing(revision(RevisionReason.PRICE_AT_REVISION, null, Set.of()));

        assertThat(revised.sight().inPlan().waitingComplaint()).isEqualTo(COMPLAINT);
    }

    @Test
    void answersOnlyAComplaintThatWasUpheldAboutTheLine() {
        ComplaintRef other = new ComplaintRef("complaint-of-the-neighbour");

        assertThat(refusal(
                                Refusal.ComplaintNotUpheld.class,
                                () -> anApprovedPlan()
                                        .doing(required())
                                        .doing(revision(RevisionReason.COMPLAINT_UPHELD, other, Set.of(COMPLAINT))))
                        .complaint())
                .isEqualTo(other);
        assertThat(anApprovedPlan()
                        .doing(revision(RevisionReason.COMPLAINT_UPHELD, other, Set.of(other)))
                        .events())
                .hasSize(1);
    }

    private static PlanCommand revision(
            RevisionReason reason, @Nullable ComplaintRef complaint, Set<ComplaintRef> upheld) {
        return new PlanCommand.ReviseLine(
                Given.LINE,
                AMOUNT + 1,
                reason,
                complaint,
                upheld,
                "2300/QD",
                null,
                by(Given.PROVINCE),
                day("2026-09-20"));
    }

    @Test
    void isNotMarkedAgainByAComplaintThatARevisionAnsweredBefore() {
        PlanCase revised = anApprovedPlan().doing(aRevision("2026-09-20", AMOUNT + 1, COMPLAINT));

        assertThat(revised.doing(required()).events()).isEmpty();
    }

    private static PlanCommand required() {
        return new PlanCommand.RequireRevision(Given.LINE, COMPLAINT, day("2026-09-18"));
    }

    private static PlanCase draft(LandUser landUser, String id, String parcel, long amount) {
        return new PlanCase()
                .doing(new PlanCommand.DraftPlan(
                        Given.PLAN,
                        Given.aClearanceFile(),
                        RuleSet.LAW_2024,
                        List.of(new LineDraft(
                                Given.LINE, new LandUserId(id), List.of(new ParcelId(parcel)), amount, false)),
                        Map.of(Given.LAND_USER, landUser),
                        by(Given.UNIT),
                        day("2026-07-12")));
    }

    private static @Nullable LegalLimit dialogue(PlanCase plan) {
        return ((PlanEvent.ConsultationHeld) plan.events().getFirst()).dialogue();
    }
}
