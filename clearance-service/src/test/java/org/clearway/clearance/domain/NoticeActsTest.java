package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.aDelivery;
import static org.clearway.clearance.domain.Given.aListedLandUser;
import static org.clearway.clearance.domain.Given.aNotice;
import static org.clearway.clearance.domain.Given.aNotifiedLandUser;
import static org.clearway.clearance.domain.Given.aParcel;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import org.clearway.clearance.domain.LandUserEvent.LimitStarted;
import org.clearway.clearance.domain.LandUserEvent.RecoveryNoticeDelivered;
import org.clearway.clearance.domain.LandUserEvent.RecoveryNoticeIssued;
import org.junit.jupiter.api.Test;

class NoticeActsTest {
    @Test
    void startsTheValidityOfTheNoticeWithItsDerivation() {
        LandUserCase issued = aListedLandUser().doing(aNotice("2026-07-01"));

        LegalLimit validity = issued.event(LimitStarted.class).limit();
        assertThat(validity.code()).isEqualTo("recovery-notice-validity");
        assertThat(validity.lastDay()).isEqualTo(day("2027-07-01"));
        assertThat(validity.derivation().rule().version()).isEqualTo(validity.ruleVersion());
        assertThat(issued.event(RecoveryNoticeIssued.class).competenceId()).isEqualTo("row-1");
    }

    @Test
    void refusesAnotherAgencyAndNamesTheCompetentOne() {
        var command = new LandUserCommand.IssueNotice(
                "1/TB", day("2026-06-25"), "8/BB", by(Given.COMMUNE, Given.PROVINCE), day("2026-07-01"));

        assertThat(refusal(Refusal.NotYourAct.class, () -> aListedLandUser().doing(command))
                        .mayAct())
                .containsExactly(Given.PROVINCE);
    }

    @Test
    void refusesAnAgencyThatDidNotExistYet() {
        refusal(Refusal.AgencyNotValid.class, () -> aListedLandUser().doing(aNotice("2025-06-30")));
    }

    @Test
    void refusesANoticeBeforeTheMeeting() {
        assertThat(refusal(Refusal.StepTooEarly.class, () -> aListedLandUser().doing(aNotice("2026-06-24")))
                        .after())
                .isEqualTo(Step.MEETING_HELD);
    }

    @Test
    void issuesAgainOnlyAfterExpiryAndKeepsTheDelivery() {
        LandUserCase notified = aNotifiedLandUser();

        refusal(Refusal.NoticeStillValid.class, () -> notified.doing(aNotice("2027-07-01")));
        LandUserCase again = notified.doing(aNotice("2027-07-02"));
        assertThat(again.event(RecoveryNoticeIssued.class).reissued()).isTrue();
        Notice notice = again.state().notice();
        assertThat(notice).isNotNull().extracting(Notice::deliveredOn).isEqualTo(day("2026-07-03"));
    }

    @Test
    void deliversAfterIssueOnceAndStartsTheWaitOfTheOwnersLand() {
        LandUserCase issued = aListedLandUser().doing(aNotice("2026-07-01"));

        refusal(Refusal.StepMissing.class, () -> aListedLandUser().doing(aDelivery("2026-07-03")));
        refusal(Refusal.StepTooEarly.class, () -> issued.doing(aDelivery("2026-06-30")));
        LandUserCase delivered = issued.doing(aDelivery("2026-07-03"));
        RecoveryNoticeDelivered event = delivered.event(RecoveryNoticeDelivered.class);
        assertThat(event.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.code()).isEqualTo("recovery-notice-wait");
            assertThat(wait.lastDay()).isEqualTo(day("2026-09-01"));
        });
        assertThat(event.recoveryFrom()).isEqualTo(day("2026-09-02"));
        refusal(Refusal.AlreadyDone.class, () -> delivered.doing(aDelivery("2026-07-04")));
    }

    @Test
    void followsANoticeToAllOnce() {
        var toAll = new LandUserCommand.FollowNoticeToAll(aNoticeToAll("2026-07-01"));
        LandUserCase followed = aListedLandUser().doing(toAll);

        assertThat(followed.events())
                .isEqualTo(aListedLandUser().doing(aNotice("2026-07-01")).events());
        assertThat(followed.doing(toAll).events()).isEmpty();
        LandUserCase again = followed.doing(new LandUserCommand.FollowNoticeToAll(aNoticeToAll("2027-07-02")));
        assertThat(again.event(RecoveryNoticeIssued.class).reissued()).isTrue();
        assertThat(again.doing(toAll).events()).isEmpty();
    }

    private static ClearanceEvent.NoticeIssuedToAll aNoticeToAll(String day) {
        return (ClearanceEvent.NoticeIssuedToAll) ClearanceCase.opened()
                .counting("land-user-1", Given.aDraft("1", "1000"))
                .issuingNoticeToAll(day)
                .events()
                .getFirst();
    }

    @Test
    void deliversNoNoticeThatHasExpired() {
        LandUserCase issued = aListedLandUser().doing(aNotice("2026-07-01"));

        assertThat(refusal(Refusal.NoticeExpired.class, () -> issued.doing(aDelivery("2027-07-02")))
                        .limit()
                        .lastDay())
                .isEqualTo(day("2027-07-01"));
    }

    @Test
    void takesTheWaitOfTheDayOfDeliveryNotOfToday() {
        LandUserCase delivered = aListedLandUser()
                .doing(new LandUserCommand.IssueNotice(
                        "1/TB", day("2025-11-01"), "8/BB", by(Given.PROVINCE), day("2025-12-01")))
                .doing(aDelivery("2025-12-01"));

        // 90 days by the law of 2024; the 60 days of 2026 are not applied to a notice under way.
        assertThat(delivered.event(RecoveryNoticeDelivered.class).recoveryFrom())
                .isEqualTo(day("2026-03-02"));
    }

    @Test
    void waitsTheLongerTimeForAnOwnerWithBothClassesOfLand() {
        LandUserCase delivered = aNotifiedLandUser(
                aParcel("1", "1000", LandClass.AGRICULTURAL), aParcel("2", "80", LandClass.NON_AGRICULTURAL));

        RecoveryNoticeDelivered event = delivered.event(RecoveryNoticeDelivered.class);
        assertThat(event.waits()).hasSize(2);
        assertThat(event.recoveryFrom()).isEqualTo(day("2026-07-03").plusDays(121));
    }

    @Test
    void wantsEveryPublicationOfASubstituteNotice() {
        LandUserCase issued = aListedLandUser().doing(aNotice("2026-07-01"));

        var refused = refusal(Refusal.SubstituteNoticeIncomplete.class, () -> issued.doing(substitute(3, 2)));
        assertThat(refused.field()).isEqualTo("broadcasts");
        assertThat(refused.rule().code()).isEqualTo("substitute-notice-broadcasts");
        refusal(Refusal.SubstituteNoticeIncomplete.class, () -> issued.doing(substitute(2, 3)));
        assertThat(issued.doing(substitute(3, 3)).events()).hasSize(1);
    }

    private static LandUserCommand substitute(int issues, int broadcasts) {
        return new LandUserCommand.DeliverNotice(
                DeliveryMethod.SUBSTITUTE, "11/BB", issues, broadcasts, by(Given.COMMUNE), day("2026-07-03"));
    }
}
