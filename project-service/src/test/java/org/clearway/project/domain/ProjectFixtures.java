package org.clearway.project.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.project.domain.ProjectCommand.FollowClearance;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.RegisterProject;
import org.clearway.project.domain.ProjectCommand.ScheduleMilestone;
import org.clearway.project.domain.ProjectEvent.ReliedOn;
import org.jspecify.annotations.Nullable;

/** Projects in their states. */
public final class ProjectFixtures {
    public static final LocalDate REGISTERED = LocalDate.of(2026, 2, 2);
    public static final LocalDate SCHEDULED = LocalDate.of(2026, 3, 1);
    public static final LocalDate BASELINE = LocalDate.of(2026, 9, 30);
    public static final AgencyId OWNER = new AgencyId("pmb-lam-dong-1");
    public static final AgencyId LEAD = new AgencyId("pc-bao-lam-1");
    public static final AgencyId SUPERIOR = new AgencyId("pc-lam-dong");
    public static final AgencyId UNIT = new AgencyId("land-fund-lam-dong");
    public static final AgencyId STRANGER = new AgencyId("pc-bao-lam-2");
    public static final MilestoneId CLEARANCE = new MilestoneId("m-clearance");
    public static final MilestoneId APPROVAL = new MilestoneId("m-approval");
    public static final Evidence DECISION = new Evidence("Quyết định", "77/QĐ-UBND", LocalDate.of(2026, 8, 1), "HS-77");

    private ProjectFixtures() {}

    public static RegisterProject registering() {
        return registering(OWNER, Acting.of(OWNER));
    }

    public static RegisterProject registering(@Nullable AgencyId owner, Acting by) {
        return new RegisterProject(
                "tan-phu-bao-loc-expressway",
                new Wording("Đường bộ cao tốc Tân Phú - Bảo Lộc", "Tan Phu - Bao Loc expressway"),
                owner,
                List.of("transport", "transport.road"),
                ProjectStatus.PREPARATION,
                null,
                ProjectDetails.none(),
                by,
                REGISTERED);
    }

    public static KeyProject aProject() {
        return after(null, ProjectDecider.register(null, registering()));
    }

    public static ClearanceSection aSection() {
        return new ClearanceSection(new UnitCode("25054"), UNIT, new BigDecimal("12000.5"), new BigDecimal("850"));
    }

    public static ScheduleMilestone scheduling(MilestoneId id, String kind, @Nullable ClearanceSection section) {
        return scheduling(id, kind, section, Acting.of(OWNER), BASELINE);
    }

    public static ScheduleMilestone scheduling(
            MilestoneId id, String kind, @Nullable ClearanceSection section, Acting by, LocalDate baseline) {
        return new ScheduleMilestone(
                id,
                kind,
                new Wording("Giải phóng mặt bằng", "Site clearance"),
                baseline,
                LEAD,
                "Chủ tịch Ủy ban nhân dân xã",
                SUPERIOR,
                section,
                by,
                SCHEDULED);
    }

    /** With an open milestone of site clearance and an open one of approval. */
    public static KeyProject withMilestones() {
        KeyProject clearance = after(aProject(), scheduling(CLEARANCE, MilestonePlan.SITE_CLEARANCE, aSection()));
        return after(clearance, scheduling(APPROVAL, "approval", null));
    }

    public static ReliedOn source(long sequence) {
        return new ReliedOn("clearance-service:0-" + sequence + "-0", "clearance-1", sequence);
    }

    public static FollowClearance following(
            long sequence, LocalDate asOf, String handedOver, @Nullable LocalDate forecast) {
        ClearanceProgress progress = new ClearanceProgress(
                "clearance-1", sequence, asOf, 3, 1, new BigDecimal("1000"), new BigDecimal(handedOver), null, null);
        return new FollowClearance(CLEARANCE, progress, forecast, source(sequence), asOf);
    }

    public static Block aBlock(@Nullable MilestoneId milestone) {
        return new Block(
                new ObstacleId("o-1"),
                milestone,
                ObstacleKind.FOREST_CONVERSION,
                "FOREST_POLICY_OPEN",
                SUPERIOR,
                LocalDate.of(2026, 4, 1));
    }

    public static KeyProject after(KeyProject project, OfProject command) {
        return after(project, ProjectDecider.decide(project, command));
    }

    public static KeyProject after(@Nullable KeyProject project, List<ProjectEvent> events) {
        KeyProject state = project;
        for (ProjectEvent event : events) {
            state = ProjectEvolution.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    public static Milestone milestone(KeyProject project, MilestoneId id) {
        return project.milestone(id).orElseThrow();
    }
}
