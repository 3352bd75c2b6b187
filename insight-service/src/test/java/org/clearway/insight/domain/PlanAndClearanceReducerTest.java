package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.insight.domain.Facts.CLEARANCE;
import static org.clearway.insight.domain.Facts.COMPLAINT;
import static org.clearway.insight.domain.Facts.LAND_USER;
import static org.clearway.insight.domain.Facts.LINE;
import static org.clearway.insight.domain.Facts.PLAN;
import static org.clearway.insight.domain.Facts.PROJECT;
import static org.clearway.insight.domain.Facts.PROVINCE;
import static org.clearway.insight.domain.Facts.UNIT;
import static org.clearway.insight.domain.Facts.aDraftedPlan;
import static org.clearway.insight.domain.Facts.aListedLandUser;
import static org.clearway.insight.domain.Facts.aRegisteredProject;
import static org.clearway.insight.domain.Facts.aScheduledMilestone;
import static org.clearway.insight.domain.Facts.anApprovedPlan;
import static org.clearway.insight.domain.Facts.anOpenedClearance;

import java.time.LocalDate;
import org.clearway.insight.domain.ClearanceFact.ClearanceCompleted;
import org.clearway.insight.domain.ClearanceFact.LandUserListFixed;
import org.clearway.insight.domain.ClearanceFact.RecoveryCancelled;
import org.clearway.insight.domain.ClearanceFact.RecoveryDecided;
import org.clearway.insight.domain.PlanFact.LineRevised;
import org.clearway.insight.domain.PlanFact.LineRevisionRequired;
import org.clearway.insight.domain.PlanFact.PlanPosted;
import org.junit.jupiter.api.Test;

class PlanAndClearanceReducerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void aPlanKeepsTheLatestVersionOfEachLine() {
        Told story = new Told()
                .on(PLAN, UNIT, aDraftedPlan(500))
                .on(PLAN, UNIT, new PlanPosted(PLAN))
                .on(DAY, PLAN, PROVINCE, anApprovedPlan(500))
                .on(PLAN, UNIT, new LineRevisionRequired(PLAN, LINE, COMPLAINT))
                .on(PLAN, UNIT, new LineRevised(PLAN, LINE, LAND_USER, 2, 700L, "VND", COMPLAINT));

        PlanState plan = PlanReducer.reduce(PLAN, story.happenings()).orElseThrow();

        assertThat(plan)
                .returns(PlanState.Status.APPROVED, PlanState::status)
                .returns(PROVINCE, PlanState::approvedBy)
                .returns(DAY, PlanState::approvedOn);
        assertThat(plan.linesUnderRevision()).isEmpty();
        assertThat(plan.lines()).containsExactly(new PlanFact.Line(LINE, LAND_USER, 700L, "VND", 2));
    }

    @Test
    void aClearanceCountsRecoveriesUntilItIsCompleted() {
        Told story = new Told()
                .on(CLEARANCE, UNIT, anOpenedClearance())
                .on(CLEARANCE, UNIT, new LandUserListFixed(CLEARANCE, 3, null))
                .on(CLEARANCE, PROVINCE, new RecoveryDecided(CLEARANCE, LAND_USER, PROVINCE));
        ClearanceState open =
                ClearanceReducer.reduce(CLEARANCE, story.happenings()).orElseThrow();
        assertThat(open)
                .returns(ClearanceState.Status.LIST_FIXED, ClearanceState::status)
                .returns(3L, ClearanceState::listedLandUsers)
                .returns(1L, ClearanceState::recoveryDecisions);

        story.on(CLEARANCE, UNIT, new ClearanceCompleted(CLEARANCE, DAY));
        assertThat(ClearanceReducer.reduce(CLEARANCE, story.happenings()).orElseThrow())
                .returns(ClearanceState.Status.COMPLETED, ClearanceState::status)
                .returns(DAY, ClearanceState::completedOn);
    }

    @Test
    void aProjectShowsItsMilestonesAndClearances() {
        Told story = new Told()
                .on(PROJECT, Facts.OWNER, aRegisteredProject())
                .on(PROJECT, Facts.OWNER, aScheduledMilestone(DAY))
                .on(CLEARANCE, UNIT, anOpenedClearance());

        ProjectState project =
                ProjectReducer.reduce(PROJECT, story.happenings()).orElseThrow();

        assertThat(project.milestones()).singleElement().returns(DAY, MilestoneState::baseline);
        assertThat(project.clearances()).singleElement().returns(UNIT, ClearanceState::compensationUnit);
    }

    @Test
    void aRecoveryThatIsCancelledCountsNoMore() {
        Told story = new Told()
                .on(CLEARANCE, UNIT, anOpenedClearance())
                .on(LAND_USER, UNIT, aListedLandUser())
                .on(LAND_USER, PROVINCE, new RecoveryDecided(CLEARANCE, LAND_USER, PROVINCE))
                .on(LAND_USER, PROVINCE, new RecoveryCancelled(CLEARANCE, LAND_USER));

        assertThat(ClearanceReducer.reduce(CLEARANCE, story.happenings()).orElseThrow())
                .returns(0L, ClearanceState::recoveryDecisions);
        assertThat(LandUserReducer.reduce(LAND_USER, story.happenings()).orElseThrow())
                .returns(null, LandUserState::recoveryDecidedOn);
    }
}
