package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.ProjectFixtures.APPROVAL;
import static org.clearway.project.domain.ProjectFixtures.BASELINE;
import static org.clearway.project.domain.ProjectFixtures.CLEARANCE;
import static org.clearway.project.domain.ProjectFixtures.DECISION;
import static org.clearway.project.domain.ProjectFixtures.LEAD;
import static org.clearway.project.domain.ProjectFixtures.OWNER;
import static org.clearway.project.domain.ProjectFixtures.SCHEDULED;
import static org.clearway.project.domain.ProjectFixtures.STRANGER;
import static org.clearway.project.domain.ProjectFixtures.SUPERIOR;
import static org.clearway.project.domain.ProjectFixtures.aBlock;
import static org.clearway.project.domain.ProjectFixtures.aProject;
import static org.clearway.project.domain.ProjectFixtures.aSection;
import static org.clearway.project.domain.ProjectFixtures.after;
import static org.clearway.project.domain.ProjectFixtures.following;
import static org.clearway.project.domain.ProjectFixtures.milestone;
import static org.clearway.project.domain.ProjectFixtures.registering;
import static org.clearway.project.domain.ProjectFixtures.scheduling;
import static org.clearway.project.domain.ProjectFixtures.source;
import static org.clearway.project.domain.ProjectFixtures.withMilestones;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.ProjectCommand.BlockProject;
import org.clearway.project.domain.ProjectCommand.ForecastMilestone;
import org.clearway.project.domain.ProjectCommand.MeetByClearance;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.RecordActual;
import org.clearway.project.domain.ProjectCommand.RescheduleMilestone;
import org.clearway.project.domain.ProjectCommand.UnblockProject;
import org.clearway.project.domain.ProjectEvent.MilestoneForecast;
import org.clearway.project.domain.ProjectEvent.MilestoneProgressed;
import org.clearway.project.domain.ProjectEvent.MilestoneRescheduled;
import org.junit.jupiter.api.Test;

class ProjectDeciderTest {
    private static final LocalDate DAY = SCHEDULED.plusDays(30);
    private static final String WHY = "Chờ phê duyệt quy hoạch";

    @Test
    void isEnteredByItsOwnerOrASteward() {
        assertThat(aProject().owner()).isEqualTo(OWNER);
        assertThat(ProjectDecider.register(null, registering(OWNER, new Acting(SUPERIOR, true))))
                .hasSize(1);
        assertThat(ProjectDecider.register(null, registering(null, new Acting(SUPERIOR, true))))
                .hasSize(1);
        assertThat(Refused.by(() -> ProjectDecider.register(null, registering(OWNER, Acting.of(STRANGER)))))
                .isEqualTo(new Refusal.NotYourAct(List.of(OWNER)));
    }

    @Test
    void refusesACodeThatIsInUse() {
        assertThat(Refused.by(() -> ProjectDecider.register(aProject(), registering())))
                .isEqualTo(new Refusal.ProjectAlreadyRegistered(
                        aProject().id(), aProject().code()));
        assertThat(ProjectId.ofCode("Tan-Phu-Bao-Loc-Expressway"))
                .isEqualTo(aProject().id());
    }

    @Test
    void schedulesAMilestoneWithABaselineThatNeverChanges() {
        Milestone scheduled = milestone(withMilestones(), CLEARANCE);

        assertThat(scheduled).isEqualTo(new Milestone.Open(scheduled.plan(), false));
        assertThat(scheduled.plan().baseline()).isEqualTo(BASELINE);
        assertThat(scheduled.plan().firstBaseline()).isEqualTo(BASELINE);
        assertThat(scheduled.plan().forecast()).isNull();
        assertThat(scheduled.plan().section()).isEqualTo(aSection());
    }

    @Test
    void opensAClearanceOnlyForSiteClearance() {
        assertThat(refusal(aProject(), scheduling(CLEARANCE, MilestonePlan.SITE_CLEARANCE, null)))
                .isEqualTo(new Refusal.ClearanceSectionMismatch(MilestonePlan.SITE_CLEARANCE));
        assertThat(refusal(aProject(), scheduling(APPROVAL, "approval", aSection())))
                .isEqualTo(new Refusal.ClearanceSectionMismatch("approval"));
    }

    @Test
    void schedulesNothingForThePast() {
        assertThat(refusal(
                        aProject(), scheduling(APPROVAL, "approval", null, Acting.of(OWNER), SCHEDULED.minusDays(1))))
                .isEqualTo(new Refusal.DateTooEarly("baseline", SCHEDULED.minusDays(1), SCHEDULED));
    }

    @Test
    void isScheduledByTheOwnerOnly() {
        assertThat(refusal(aProject(), scheduling(APPROVAL, "approval", null, Acting.of(LEAD), BASELINE)))
                .isEqualTo(new Refusal.NotYourAct(List.of(OWNER)));
    }

    @Test
    void keepsOldAndNewOfABaselineAndTheReason() {
        LocalDate later = BASELINE.plusMonths(2);

        KeyProject changed = after(withMilestones(), rescheduling(later, OWNER));

        MilestonePlan plan = milestone(changed, APPROVAL).plan();
        assertThat(plan.baseline()).isEqualTo(later);
        assertThat(plan.firstBaseline()).isEqualTo(BASELINE);
        assertThat(plan.changes())
                .containsExactly(new MilestoneChange(MilestoneChange.What.BASELINE, BASELINE, later, WHY, DAY));
        assertThat(ProjectDecider.decide(withMilestones(), rescheduling(later, OWNER)))
                .singleElement()
                .isInstanceOfSatisfying(MilestoneRescheduled.class, event -> {
                    assertThat(event.previousBaseline()).isEqualTo(BASELINE);
                    assertThat(event.baseline()).isEqualTo(later);
                });
    }

    @Test
    void isRescheduledByOwnerOrSuperiorNeverByWhoAnswersForIt() {
        LocalDate later = BASELINE.plusMonths(2);

        assertThat(milestone(after(withMilestones(), rescheduling(later, SUPERIOR)), APPROVAL)
                        .plan()
                        .baseline())
                .isEqualTo(later);
        assertThat(refusal(withMilestones(), rescheduling(later, LEAD))).isInstanceOf(Refusal.NotYourAct.class);
        assertThat(refusal(withMilestones(), rescheduling(BASELINE, OWNER)))
                .isEqualTo(new Refusal.NothingChanged("baseline"));
    }

    @Test
    void opensAMissedMilestoneAgainWhenItIsRescheduled() {
        KeyProject missed = after(
                withMilestones(),
                new ProjectClock(ClockFixtures.MOMENTS)
                        .due(withMilestones(), ClockFixtures.startOf(BASELINE.plusDays(1))));
        assertThat(milestone(missed, APPROVAL)).isInstanceOf(Milestone.Missed.class);

        KeyProject again = after(missed, rescheduling(BASELINE.plusMonths(2), OWNER));

        assertThat(milestone(again, APPROVAL)).isInstanceOf(Milestone.Open.class);
    }

    @Test
    void isForecastByWhoAnswersForItOrTheOwner() {
        LocalDate later = BASELINE.plusDays(20);
        KeyProject once = after(withMilestones(), forecasting(later, LEAD));
        KeyProject twice = after(once, forecasting(later.plusDays(5), OWNER));

        assertThat(milestone(twice, APPROVAL).plan().forecast()).isEqualTo(later.plusDays(5));
        assertThat(milestone(twice, APPROVAL).plan().changes())
                .extracting(MilestoneChange::before)
                .containsExactly(null, later);
        assertThat(refusal(once, forecasting(later, LEAD))).isEqualTo(new Refusal.NothingChanged("forecast"));
        assertThat(refusal(once, forecasting(later, STRANGER))).isEqualTo(new Refusal.NotYourAct(List.of(LEAD, OWNER)));
    }

    @Test
    void isMetByAPersonWithEvidence() {
        KeyProject met = after(withMilestones(), actual(APPROVAL, BASELINE.plusDays(1), LEAD));

        assertThat(milestone(met, APPROVAL)).isInstanceOfSatisfying(Milestone.Met.class, m -> {
            assertThat(m.late()).isTrue();
            assertThat(m.evidence()).containsExactly(DECISION);
        });
        assertThat(refusal(met, actual(APPROVAL, BASELINE, LEAD)))
                .isEqualTo(new Refusal.MilestoneAlreadyMet(APPROVAL, BASELINE.plusDays(1)));
        assertThat(refusal(met, forecasting(BASELINE, LEAD))).isInstanceOf(Refusal.MilestoneAlreadyMet.class);
        assertThat(refusal(withMilestones(), actual(APPROVAL, SCHEDULED.minusDays(1), LEAD)))
                .isEqualTo(new Refusal.DateTooEarly("metOn", SCHEDULED.minusDays(1), SCHEDULED));
    }

    @Test
    void isNotMetAfterTheDayOnWhichItIsSaid() {
        RecordActual early =
                new RecordActual(APPROVAL, BASELINE, List.of(DECISION), Acting.of(LEAD), BASELINE.minusDays(1));

        assertThat(refusal(withMilestones(), early))
                .isEqualTo(new Refusal.DateTooEarly("occurredOn", BASELINE.minusDays(1), BASELINE));
    }

    @Test
    void isNeitherForecastNorRescheduledBeforeItWasScheduled() {
        LocalDate early = SCHEDULED.minusDays(1);
        Refusal expected = new Refusal.DateTooEarly("occurredOn", early, SCHEDULED);

        assertThat(refusal(
                        withMilestones(),
                        new ForecastMilestone(APPROVAL, BASELINE.plusDays(1), WHY, Acting.of(LEAD), early)))
                .isEqualTo(expected);
        assertThat(refusal(
                        withMilestones(),
                        new RescheduleMilestone(APPROVAL, BASELINE.plusDays(1), WHY, Acting.of(OWNER), early)))
                .isEqualTo(expected);
    }

    @Test
    void keepsEveryBaselineHoweverOftenTheForecastMoves() {
        KeyProject state = after(withMilestones(), rescheduling(BASELINE.plusDays(1), OWNER));
        for (int i = 0; i < 60; i++) {
            state = after(state, forecasting(BASELINE.plusDays(i), LEAD));
        }

        assertThat(milestone(state, APPROVAL).plan().changes())
                .filteredOn(change -> change.what() == MilestoneChange.What.BASELINE)
                .hasSize(1);
        assertThat(milestone(state, APPROVAL).plan().changes()).hasSize(51);
        assertThat(milestone(state, APPROVAL).plan().changes().getLast().after())
                .isEqualTo(BASELINE.plusDays(59));
    }

    @Test
    void leavesAPersonsForecastAloneWhileNothingMoreIsHandedOver() {
        KeyProject moved = after(withMilestones(), following(4, DAY, "400", null));
        ForecastMilestone bySomebody =
                new ForecastMilestone(CLEARANCE, BASELINE.plusDays(9), WHY, Acting.of(LEAD), DAY);
        KeyProject said = after(moved, bySomebody);

        assertThat(ProjectDecider.decide(said, following(5, DAY.plusDays(5), "400.0", null)))
                .singleElement()
                .isInstanceOf(MilestoneProgressed.class);
        assertThat(ProjectDecider.decide(said, following(6, DAY.plusDays(5), "500", null)))
                .hasSize(2);
    }

    @Test
    void isMetInTimeByAPaperThatIsEnteredAfterTheClockSaidItIsMissed() {
        KeyProject missed = after(
                withMilestones(),
                new ProjectClock(ClockFixtures.MOMENTS)
                        .due(withMilestones(), ClockFixtures.startOf(BASELINE.plusDays(9))));

        KeyProject met = after(missed, actual(APPROVAL, BASELINE, LEAD));

        assertThat(milestone(met, APPROVAL))
                .isInstanceOfSatisfying(
                        Milestone.Met.class, m -> assertThat(m.late()).isFalse());
    }

    @Test
    void neverLetsAPersonMeetASiteClearance() {
        assertThat(refusal(withMilestones(), actual(CLEARANCE, BASELINE, LEAD)))
                .isEqualTo(new Refusal.MilestoneFollowsClearance(CLEARANCE));
    }

    @Test
    void followsWhatItsClearanceExpects() {
        LocalDate expected = BASELINE.minusDays(12);

        List<ProjectEvent> events = ProjectDecider.decide(withMilestones(), following(4, DAY, "400", expected));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(MilestoneProgressed.class);
        assertThat(events.getLast()).isInstanceOfSatisfying(MilestoneForecast.class, event -> {
            assertThat(event.forecast()).isEqualTo(expected);
            assertThat(event.rationale()).isEqualTo("CLEARANCE_FORECAST");
            assertThat(event.reliedOn()).isEqualTo(source(4));
        });
    }

    @Test
    void expectsByThePaceSoFarWhereItsClearanceSaysNothing() {
        KeyProject moved = after(withMilestones(), following(4, SCHEDULED.plusDays(30), "400", null));

        assertThat(milestone(moved, CLEARANCE).plan().forecast()).isEqualTo(SCHEDULED.plusDays(75));
        assertThat(milestone(moved, CLEARANCE).plan().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.rationale()).isEqualTo("HANDED_OVER_PACE"));
    }

    @Test
    void forgetsAnOlderWordOfItsClearance() {
        KeyProject newer = after(withMilestones(), following(9, DAY, "600", BASELINE));

        assertThat(ProjectDecider.decide(newer, following(8, DAY, "400", BASELINE.plusDays(50))))
                .isEmpty();
        assertThat(ProjectDecider.decide(newer, following(9, DAY, "600", BASELINE)))
                .isEmpty();
    }

    @Test
    void saysNoForecastWhereNothingChangedIt() {
        KeyProject once = after(withMilestones(), following(4, DAY, "400", BASELINE));

        assertThat(ProjectDecider.decide(once, following(5, DAY, "500", BASELINE)))
                .singleElement()
                .isInstanceOf(MilestoneProgressed.class);
    }

    @Test
    void isMetOnceByItsClearance() {
        OfProject command = new MeetByClearance(CLEARANCE, BASELINE.minusDays(3), source(12), BASELINE.minusDays(3));

        KeyProject met = after(withMilestones(), command);

        assertThat(milestone(met, CLEARANCE)).isInstanceOfSatisfying(Milestone.Met.class, m -> {
            assertThat(m.metOn()).isEqualTo(BASELINE.minusDays(3));
            assertThat(m.late()).isFalse();
        });
        assertThat(ProjectDecider.decide(met, command)).isEmpty();
        assertThat(ProjectDecider.decide(met, following(13, DAY, "999", null))).isEmpty();
    }

    @Test
    void refusesAWordAboutAMilestoneItDoesNotHave() {
        MilestoneId unknown = new MilestoneId("nobody");

        assertThat(refusal(withMilestones(), new MeetByClearance(unknown, DAY, source(1), DAY)))
                .isEqualTo(new Refusal.UnknownMilestone("milestoneId", unknown));
    }

    @Test
    void knowsWhatHoldsAMilestoneUp() {
        KeyProject blocked = after(withMilestones(), new BlockProject(aBlock(CLEARANCE), DAY));

        assertThat(blocked.blocksOf(CLEARANCE)).containsExactly(aBlock(CLEARANCE));
        assertThat(blocked.blocksOf(APPROVAL)).isEmpty();
        assertThat(ProjectDecider.decide(blocked, new BlockProject(aBlock(CLEARANCE), DAY)))
                .isEmpty();
    }

    @Test
    void letsAnObstacleOfTheWholeProjectHoldUpEveryMilestone() {
        KeyProject blocked = after(withMilestones(), new BlockProject(aBlock(null), DAY));

        assertThat(blocked.blocksOf(CLEARANCE)).hasSize(1);
        assertThat(blocked.blocksOf(APPROVAL)).hasSize(1);
    }

    @Test
    void isFreeAgainWhenTheObstacleIsGone() {
        KeyProject blocked = after(withMilestones(), new BlockProject(aBlock(CLEARANCE), DAY));

        KeyProject free = after(blocked, new UnblockProject(new ObstacleId("o-1"), DAY));

        assertThat(free.blocks()).isEmpty();
        assertThat(ProjectDecider.decide(free, new UnblockProject(new ObstacleId("o-1"), DAY)))
                .isEmpty();
    }

    private static RescheduleMilestone rescheduling(LocalDate to, AgencyId by) {
        return new RescheduleMilestone(APPROVAL, to, WHY, Acting.of(by), DAY);
    }

    private static ForecastMilestone forecasting(LocalDate to, AgencyId by) {
        return new ForecastMilestone(APPROVAL, to, WHY, Acting.of(by), DAY);
    }

    private static RecordActual actual(MilestoneId id, LocalDate on, AgencyId by) {
        return new RecordActual(id, on, List.of(DECISION), Acting.of(by), on);
    }

    private static Refusal refusal(KeyProject project, OfProject command) {
        return Refused.by(() -> ProjectDecider.decide(project, command));
    }
}
