package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.COMPLAINT;
import static org.clearway.clearance.domain.Given.aHandOver;
import static org.clearway.clearance.domain.Given.aListedLandUser;
import static org.clearway.clearance.domain.Given.aNotifiedLandUser;
import static org.clearway.clearance.domain.Given.aRecoveryDecision;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.area;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.util.List;
import org.clearway.clearance.domain.LandUserEvent.SiteHandedOver;
import org.junit.jupiter.api.Test;

class HandOverActsTest {
    private final LandUserCase recovered =
            anInventoriedLandUser().doing(aRecoveryDecision("2026-09-02", anApprovedPlan()));

    @Test
    void wantsARecoveryDecisionUnlessItIsVoluntary() {
        assertThat(refusal(Refusal.StepMissing.class, () -> aNotifiedLandUser().doing(aHandOver("2026-09-05", "1000")))
                        .missing())
                .isEqualTo(Step.RECOVERY_DECIDED);
        refusal(Refusal.StepTooEarly.class, () -> recovered.doing(aHandOver("2026-09-01", "1000")));
        assertThat(aNotifiedLandUser().doing(voluntary()).state().handOvers().voluntary())
                .isTrue();
        refusal(Refusal.StepMissing.class, () -> aListedLandUser().doing(voluntary()));
    }

    @Test
    void takesThePiecesTogetherUntilNothingIsLeft() {
        LandUserCase part = recovered.doing(aHandOver("2026-09-05", "400"));
        assertThat(part.event(SiteHandedOver.class).complete()).isFalse();

        LandUserCase all = part.doing(aHandOver("2026-09-09", "600"));
        assertThat(all.event(SiteHandedOver.class).soFar().areaM2()).isEqualByComparingTo("1000");
        assertThat(all.event(SiteHandedOver.class).complete()).isTrue();
        refusal(Refusal.AlreadyDone.class, () -> all.doing(aHandOver("2026-09-10", "1")));
    }

    @Test
    void refusesMoreThanIsLeftAndNothing() {
        var refused = refusal(
                Refusal.AreaExceeded.class,
                () -> recovered.doing(aHandOver("2026-09-05", "400")).doing(aHandOver("2026-09-06", "600.01")));
        assertThat(refused.left()).isEqualByComparingTo("600");
        refusal(Refusal.NotPositive.class, () -> recovered.doing(aHandOver("2026-09-05", "-5")));
        assertThat(refusal(Refusal.AreaExceeded.class, () -> recovered.doing(withLength("41")))
                        .field())
                .isEqualTo("lengthM");
    }

    @Test
    void keepsApartWhatIsUsable() {
        var unusable = new LandUserCommand.HandOverSite(
                area("400"),
                area("10"),
                false,
                false,
                "70/BB",
                null,
                List.of(),
                List.of(),
                by(Given.UNIT),
                day("2026-09-05"));

        HandedOverSoFar soFar = recovered
                .doing(unusable)
                .doing(aHandOver("2026-09-06", "600"))
                .state()
                .handOvers()
                .soFar();
        assertThat(soFar.areaM2()).isEqualByComparingTo("1000");
        assertThat(soFar.usableAreaM2()).isEqualByComparingTo("600");
        assertThat(soFar.usableLengthM()).isZero();
    }

    @Test
    void stopsForASuspensionButNotWhatIsGivenFreely() {
        List<Suspension> suspended = List.of(new Suspension(COMPLAINT, day("2026-09-03"), null));
        var byDecision = new LandUserCommand.HandOverSite(
                area("1000"),
                null,
                true,
                false,
                "70/BB",
                null,
                suspended,
                List.of(),
                by(Given.UNIT),
                day("2026-09-05"));
        var freely = new LandUserCommand.HandOverSite(
                area("1000"), null, true, true, "70/BB", null, suspended, List.of(), by(Given.UNIT), day("2026-09-05"));

        refusal(Refusal.DecisionSuspended.class, () -> recovered.doing(byDecision));
        assertThat(recovered.doing(freely).events()).isNotEmpty();
    }

    @Test
    void stopsForAnUpheldComplaintUntilTheLineIsRevisedButNotWhatIsGivenFreely() {
        PlanCase marked =
                anApprovedPlan().doing(new PlanCommand.RequireRevision(Given.LINE, COMPLAINT, day("2026-09-03")));
        PlanCase revised = marked.doing(Given.aRevision("2026-09-04", Given.AMOUNT + 1, COMPLAINT));

        refusal(Refusal.LineUnderRevision.class, () -> recovered.doing(handOver(marked, false)));
        assertThat(recovered.doing(handOver(marked, true)).events()).isNotEmpty();
        assertThat(recovered.doing(handOver(revised, false)).events()).isNotEmpty();
    }

    @Test
    void stopsForARecoveryThatWasFoundUnlawfulUntilItIsCancelled() {
        UnlawfulRecovery found = new UnlawfulRecovery(COMPLAINT, day("2026-09-03"));
        LandUserCase cancelled = recovered.doing(cancellation("2026-09-04", found));

        assertThat(refusal(Refusal.RecoveryFoundUnlawful.class, () -> recovered.doing(against(found, false)))
                        .complaint())
                .isEqualTo(COMPLAINT);
        assertThat(recovered.doing(against(found, true)).events()).isNotEmpty();
        assertThat(refusal(Refusal.StepMissing.class, () -> cancelled.doing(against(found, false)))
                        .missing())
                .isEqualTo(Step.RECOVERY_DECIDED);
        assertThat(cancelled
                        .doing(aRecoveryDecision("2026-09-04", anApprovedPlan()))
                        .doing(against(found, false))
                        .events())
                .isNotEmpty();
    }

    @Test
    void cancelsOnlyWhatWasDecidedAndNotBeforeItWasFoundUnlawful() {
        UnlawfulRecovery found = new UnlawfulRecovery(COMPLAINT, day("2026-09-03"));

        refusal(Refusal.StepMissing.class, () -> anInventoriedLandUser().doing(cancellation("2026-09-04", found)));
        assertThat(refusal(Refusal.StepTooEarly.class, () -> recovered.doing(cancellation("2026-09-02", found)))
                        .after())
                .isEqualTo(Step.RECOVERY_FOUND_UNLAWFUL);
        assertThat(recovered
                        .doing(cancellation("2026-09-03", found))
                        .event(LandUserEvent.RecoveryCancelled.class)
                        .complaints())
                .containsExactly(COMPLAINT);
    }

    private static LandUserCommand cancellation(String day, UnlawfulRecovery found) {
        return new LandUserCommand.CancelRecovery("2400/QD", List.of(found), by(Given.PROVINCE), day(day));
    }

    private static LandUserCommand against(UnlawfulRecovery found, boolean voluntary) {
        return new LandUserCommand.HandOverSite(
                area("1000"),
                null,
                true,
                voluntary,
                "70/BB",
                null,
                List.of(),
                List.of(found),
                by(Given.UNIT),
                day("2026-09-05"));
    }

    private static LandUserCommand handOver(PlanCase plan, boolean voluntary) {
        return new LandUserCommand.HandOverSite(
                area("1000"),
                null,
                true,
                voluntary,
                "70/BB",
                plan.sight(),
                List.of(),
                List.of(),
                by(Given.UNIT),
                day("2026-09-05"));
    }

    private static LandUserCommand voluntary() {
        return new LandUserCommand.HandOverSite(
                area("1000"), null, true, true, "70/BB", null, List.of(), List.of(), by(Given.UNIT), day("2026-08-01"));
    }

    private static LandUserCommand withLength(String lengthM) {
        return new LandUserCommand.HandOverSite(
                area("1000"),
                area(lengthM),
                true,
                false,
                "70/BB",
                null,
                List.of(),
                List.of(),
                by(Given.UNIT),
                day("2026-09-05"));
    }
}
