package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.aClearanceFile;
import static org.clearway.clearance.domain.Given.aDraft;
import static org.clearway.clearance.domain.Given.area;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClearanceDeciderTest {
    private final ClearanceCase opened = ClearanceCase.opened();

    @Test
    void opensOnce() {
        assertThat(opened.events()).hasSize(1);
        assertThat(opened.doing(new ClearanceCommand.Open(aClearanceFile())).events())
                .isEmpty();
    }

    @Test
    void countsALandUserWithSeveralParcelsOnce() {
        ClearanceCase counted = opened.counting("a", aDraft("1", "1000"), aDraft("2", "500"));

        Progress progress = counted.state().progress(day("2026-11-23"));
        assertThat(progress.households().total()).isEqualTo(1);
        assertThat(progress.areaM2().total()).isEqualByComparingTo("1500");
    }

    @Test
    void refusesAParcelThatAnotherLandUserHas() {
        ClearanceCase counted = opened.counting("a", aDraft("1", "1000"));

        var refused = refusal(
                Refusal.DuplicateParcel.class, () -> counted.counting("b", aDraft("2", "10"), aDraft("1", "700")));
        assertThat(refused.field()).isEqualTo("parcels[1]");
        assertThat(refused.parcel()).hasToString("25054/12/1");
    }

    @Test
    void refusesAParcelTwiceInARequest() {
        assertThat(refusal(
                                Refusal.DuplicateParcel.class,
                                () -> opened.counting("a", aDraft("1", "10"), aDraft("1", "10")))
                        .field())
                .isEqualTo("parcels[1]");
    }

    @Test
    void refusesANegativeAreaAndLengthAndNamesTheField() {
        assertThat(refusal(Refusal.NotPositive.class, () -> opened.counting("a", aDraft("1", "-3")))
                        .field())
                .isEqualTo("parcels[0].areaM2");
        ParcelDraft draft = aDraft("1", "3");
        ParcelDraft backwards =
                new ParcelDraft(draft.parcelId(), "25054", "12", "1", draft.areaM2(), draft.landClass(), area("-1"));
        assertThat(refusal(Refusal.NotPositive.class, () -> opened.counting("a", backwards))
                        .field())
                .isEqualTo("parcels[0].lengthM");
    }

    @Test
    void refusesAnUnknownLandClass() {
        ParcelDraft draft = new ParcelDraft(new ParcelId("p"), "25054", "12", "1", area("3"), "lunar", null);

        var refused = refusal(Refusal.UnknownLandClass.class, () -> opened.counting("a", draft));
        assertThat(refused.field()).isEqualTo("parcels[0].landClass");
        assertThat(refused.known()).containsExactly("agricultural", "non-agricultural");
    }

    @Test
    void fixesTheListOnceAndNotBeforeItsLandUsers() {
        ClearanceCase counted = opened.counting("a", aDraft("1", "1000"));

        refusal(Refusal.ListEmpty.class, opened::fixingList);
        var early = new ClearanceCommand.FixList("15/DS", by(Given.UNIT), day("2026-05-31"));
        refusal(Refusal.StepTooEarly.class, () -> counted.doing(early));
        ClearanceCase fixed = counted.fixingList();
        assertThat(fixed.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClearanceEvent.LandUserListFixed.class,
                        e -> assertThat(e.count()).isEqualTo(1));
        refusal(Refusal.ListAlreadyFixed.class, fixed::fixingList);
        refusal(Refusal.ListAlreadyFixed.class, () -> fixed.counting("b", aDraft("2", "1")));
    }

    @Test
    void letsOnlyTheCompensationUnitCount() {
        var command = new ClearanceCommand.CountLandUser(
                new LandUserId("a"),
                LandUserKind.HOUSEHOLD,
                new PersonRef("p"),
                List.of(aDraft("1", "1")),
                by(Given.LEAD, Given.UNIT),
                day("2026-06-01"));

        assertThat(refusal(Refusal.NotYourAct.class, () -> opened.doing(command))
                        .mayAct())
                .containsExactly(Given.UNIT);
    }

    @Test
    void issuesTheNoticeToEverybodyOnTheListAfterTheMeeting() {
        ClearanceCase counted = opened.counting("a", aDraft("1", "1000")).counting("b", aDraft("2", "5"));

        refusal(Refusal.ListEmpty.class, () -> opened.issuingNoticeToAll("2026-07-01"));
        refusal(Refusal.StepTooEarly.class, () -> counted.issuingNoticeToAll("2026-06-24"));
        ClearanceCase issued = counted.issuingNoticeToAll("2026-07-01");
        assertThat(issued.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClearanceEvent.NoticeIssuedToAll.class,
                        e -> assertThat(e.landUsers()).containsExactly(new LandUserId("a"), new LandUserId("b")));
        assertThat(issued.state()).isEqualTo(counted.state());
    }

    @Test
    void booksEachLandUserForOnePlan() {
        ClearanceCase counted = opened.counting("land-user-1", aDraft("1", "1000"));
        ClearanceCase claimed = counted.doing(claim(draft()));

        assertThat(claimed.state().list().last().planId()).isEqualTo(Given.PLAN);
        assertThat(refusal(Refusal.LandUserHasPlan.class, () -> claimed.doing(claim(draft().as(new PlanId("plan-2")))))
                        .planId())
                .isEqualTo(Given.PLAN);
        refusal(Refusal.UnknownLandUser.class, () -> opened.doing(claim(draft())));
        PlanLine line = draft().lines().getFirst();
        PlanEvent.PlanDrafted twice = new PlanEvent.PlanDrafted(
                Given.PLAN,
                Given.CLEARANCE,
                draft().projectId(),
                draft().milestoneId(),
                "25054",
                Given.UNIT,
                RuleSet.LAW_2024,
                1,
                List.of(line, line),
                day("2026-07-12"));
        refusal(Refusal.LandUserTwice.class, () -> counted.doing(claim(twice)));
    }

    @Test
    void saysEnoughForThePlanToBeBegunFromTheBooking() {
        ClearanceCase claimed =
                opened.counting("land-user-1", aDraft("1", "1000")).doing(claim(draft()));

        assertThat(claimed.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClearanceEvent.PlanLinesClaimed.class,
                        event -> assertThat(event.toDraft()).isEqualTo(draft()));
    }

    private static PlanEvent.PlanDrafted draft() {
        return (PlanEvent.PlanDrafted) Given.aDraftedPlan().events().getFirst();
    }

    private static ClearanceCommand claim(PlanEvent.PlanDrafted draft) {
        return new ClearanceCommand.ClaimPlanLines(draft, by(Given.UNIT));
    }
}
