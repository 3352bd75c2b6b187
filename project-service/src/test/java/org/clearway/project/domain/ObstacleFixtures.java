package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.project.domain.ObstacleCommand.EndBySource;
import org.clearway.project.domain.ObstacleCommand.PromiseRemoval;
import org.clearway.project.domain.ObstacleCommand.ReportObstacle;
import org.clearway.project.domain.ObstacleCommand.ResolveObstacle;
import org.jspecify.annotations.Nullable;

/** Obstacles in their states. */
public final class ObstacleFixtures {
    public static final ObstacleId ID = new ObstacleId("o-1");
    public static final ProjectId PROJECT = ProjectId.ofCode("tan-phu-bao-loc-expressway");
    public static final LocalDate SINCE = LocalDate.of(2026, 5, 4);
    public static final AgencyId OWNER = new AgencyId("dept-lam-dong-agriculture-environment");
    public static final AgencyId REPORTER = new AgencyId("pmb-lam-dong-1");
    public static final AgencyId STRANGER = new AgencyId("pc-bao-lam-2");
    public static final Evidence PAPER =
            new Evidence("Nghị quyết chuyển mục đích sử dụng rừng", "12/NQ-HĐND", SINCE.plusDays(40), null);

    private ObstacleFixtures() {}

    public static Obstacle.Report aReport() {
        return new Obstacle.Report(
                PROJECT,
                new MilestoneId("m-1"),
                ObstacleKind.FOREST_CONVERSION,
                "FOREST_POLICY_OPEN",
                new Wording("Chưa có chủ trương chuyển mục đích rừng", "Forest conversion policy is open"),
                OWNER,
                "Giám đốc Sở",
                SINCE,
                REPORTER,
                null);
    }

    public static ReportObstacle reporting() {
        return new ReportObstacle(ID, aReport(), SINCE.plusDays(1));
    }

    /** What a decision on a complaint of that day leads to, told by this event. */
    public static ReportObstacle decided(
            String eventId, String causeCode, @Nullable MilestoneId milestone, LocalDate day) {
        Obstacle.Report report = new Obstacle.Report(
                PROJECT,
                milestone,
                ObstacleKind.COMPLAINT,
                causeCode,
                aReport().title(),
                OWNER,
                null,
                day,
                OWNER,
                new Obstacle.Source(eventId, "complaint-1"));
        return new ReportObstacle(ID, report, day);
    }

    public static Obstacle anOpenOne() {
        return after(null, ObstacleDecider.report(null, reporting()));
    }

    public static PromiseRemoval promising(LocalDate day, AgencyId by) {
        return new PromiseRemoval(day, "Trình tháng 6", by, SINCE.plusDays(2));
    }

    public static ResolveObstacle resolving(LocalDate day, AgencyId by) {
        return new ResolveObstacle(day, List.of(PAPER), by, List.of(REPORTER), day);
    }

    public static EndBySource ending(LocalDate day) {
        return ending(day, PROJECT, "plan-1");
    }

    public static EndBySource ending(LocalDate day, ProjectId project, String subject) {
        return new EndBySource(
                ID,
                project,
                day,
                new Evidence("plan-line.revised.v1", null, day, subject),
                new Obstacle.Source("clearance-service:0-9-0", subject));
    }

    public static Obstacle after(@Nullable Obstacle obstacle, List<ObstacleEvent> events) {
        Obstacle state = obstacle;
        for (ObstacleEvent event : events) {
            state = ObstacleDecider.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
