package org.clearway.insight.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clearway.insight.domain.ClearanceFact.ClearanceOpened;
import org.clearway.insight.domain.LandUserFact.LandUserListed;
import org.clearway.insight.domain.ObstacleFact.ObstacleReported;
import org.clearway.insight.domain.PlanFact.Line;
import org.clearway.insight.domain.PlanFact.PlanApproved;
import org.clearway.insight.domain.PlanFact.PlanDrafted;
import org.clearway.insight.domain.ProjectFact.Cause;
import org.clearway.insight.domain.ProjectFact.MilestoneMissed;
import org.clearway.insight.domain.ProjectFact.MilestoneScheduled;
import org.clearway.insight.domain.ProjectFact.ProjectRegistered;
import org.jspecify.annotations.Nullable;

/** Facts as the other services would tell them. */
final class Facts {
    static final String PROJECT = "project-1";
    static final String MILESTONE = "milestone-1";
    static final String OBSTACLE = "obstacle-1";
    static final String CLEARANCE = "clearance-1";
    static final String LAND_USER = "land-user-1";
    static final String PLAN = "plan-1";
    static final String LINE = "line-1";
    static final String COMPLAINT = "complaint-1";
    static final String OWNER = "pmb-lam-dong-1";
    static final String UNIT = "land-fund-lam-dong";
    static final String PROVINCE = "pc-lam-dong";
    static final Wording TITLE = new Wording("Giải phóng mặt bằng", "Site clearance");

    private Facts() {}

    static ProjectRegistered aRegisteredProject() {
        return new ProjectRegistered(PROJECT, "P1", TITLE, OWNER, "preparation", null);
    }

    static MilestoneScheduled aScheduledMilestone(LocalDate baseline) {
        return new MilestoneScheduled(
                PROJECT, MILESTONE, "SITE_CLEARANCE", TITLE, baseline, OWNER, "Giám đốc", PROVINCE, null);
    }

    static MilestoneMissed aMissedMilestone(LocalDate baseline, LocalDate since) {
        return new MilestoneMissed(
                PROJECT,
                MILESTONE,
                baseline,
                List.of(new Cause(OBSTACLE, "COMPLAINT", "upheld-complaint", UNIT, since)));
    }

    static ObstacleReported aReportedObstacle(LocalDate since) {
        return new ObstacleReported(
                OBSTACLE, PROJECT, MILESTONE, "COMPLAINT", "upheld-complaint", TITLE, UNIT, since, COMPLAINT);
    }

    static ClearanceOpened anOpenedClearance() {
        return new ClearanceOpened(
                CLEARANCE, PROJECT, MILESTONE, "24820", UNIT, new BigDecimal("1200.5"), new BigDecimal("300"));
    }

    static LandUserListed aListedLandUser() {
        return new LandUserListed(LAND_USER, CLEARANCE, PROJECT, MILESTONE, List.of());
    }

    static PlanDrafted aDraftedPlan(long amount) {
        return new PlanDrafted(PLAN, CLEARANCE, PROJECT, 1, List.of(aLine(amount)));
    }

    static PlanApproved anApprovedPlan(long amount) {
        return new PlanApproved(PLAN, PROVINCE, 1, List.of(aLine(amount)));
    }

    private static Line aLine(long amount) {
        return new Line(LINE, LAND_USER, amount, "VND", 1);
    }

    static ComplaintFact aComplaint(ComplaintFact.Step step, String holder) {
        return aComplaint(step, holder, null);
    }

    static ComplaintFact aComplaint(ComplaintFact.Step step, String holder, @Nullable String toAgency) {
        return new ComplaintFact(
                COMPLAINT, step, holder, PROJECT, CLEARANCE, PLAN, LINE, LAND_USER, toAgency, null, "12/QĐ", holder,
                null, null);
    }

    static LimitFact aLimit(LimitFact.Step step, String code, LocalDate lastDay) {
        return new LimitFact(
                step,
                COMPLAINT,
                PROVINCE,
                new LimitFact.Limit(code, "1", "Luật Khiếu nại", 10, "CALENDAR_DAY", null, lastDay, null));
    }
}
