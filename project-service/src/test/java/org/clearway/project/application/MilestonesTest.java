package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.application.Registers.asking;
import static org.clearway.project.application.Registers.askingAsSteward;
import static org.clearway.project.domain.ProjectFixtures.BASELINE;
import static org.clearway.project.domain.ProjectFixtures.LEAD;
import static org.clearway.project.domain.ProjectFixtures.OWNER;
import static org.clearway.project.domain.ProjectFixtures.SCHEDULED;
import static org.clearway.project.domain.ProjectFixtures.SUPERIOR;
import static org.clearway.project.domain.ProjectFixtures.UNIT;
import static org.clearway.project.domain.ProjectFixtures.aSection;
import static org.clearway.project.domain.ProjectFixtures.registering;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.Acting;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ClearanceSection;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.MilestonePlan;
import org.clearway.project.domain.ProjectCommand.ForecastMilestone;
import org.clearway.project.domain.ProjectCommand.RegisterProject;
import org.clearway.project.domain.ProjectCommand.RescheduleMilestone;
import org.clearway.project.domain.ProjectDetails;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectEvolution;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MilestonesTest {
    private final Registers registers = Registers.filled();
    private final InMemoryHistories<KeyProject, ProjectEvent> projects =
            new InMemoryHistories<>("project", ProjectEvolution::evolve);
    private final RegisteringProjects registeringProjects =
            new RegisteringProjects(projects, registers.known(), registers.findingUnits());
    private final SchedulingMilestones scheduling =
            new SchedulingMilestones(projects, registers.known(), registers.findingUnits(), 2);
    private final TrackingMilestones tracking = new TrackingMilestones(projects, registers.known());

    @Test
    void takesHeadAndSuperiorFromTheRegisterWhereNothingIsSaid() {
        MilestonePlan plan = schedule(wanted(LEAD.value(), null, aSection()));

        assertThat(plan.headPost()).isEqualTo("Người đứng đầu pc-bao-lam-1");
        assertThat(plan.superior()).isEqualTo(SUPERIOR);
    }

    @Test
    void takesHeadAndSuperiorAsSaid() {
        MilestonePlan plan = schedule(wanted(LEAD.value(), OWNER.value(), aSection()));

        assertThat(plan.superior()).isEqualTo(OWNER);
    }

    @Test
    void takesWhoGoesOnAsSuperiorWhereTheSuperiorOfTheRegisterHasEnded() {
        assertThat(schedule(wanted("branch-of-the-fund", null, aSection())).superior())
                .isEqualTo(UNIT);
    }

    @Test
    void hasNoSuperiorWhereNobodySingleGoesOn() {
        assertThat(schedule(wanted("fund-of-the-district", null, aSection())).superior())
                .isNull();
    }

    @Test
    void wantsPartiesThatExistOnTheDay() {
        ProjectDetails named = new ProjectDetails(
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(
                        new ProjectDetails.Party("Nhà thầu", List.of("supplier"), null, null),
                        new ProjectDetails.Party("UBND huyện", List.of(), new AgencyId("pc-bao-lam"), null)),
                List.of(),
                List.of());
        RegisterProject asked = new RegisterProject(
                "with-parties",
                new Wording("Dự án", "Project"),
                OWNER,
                List.of("transport"),
                null,
                null,
                named,
                Acting.of(OWNER),
                SCHEDULED);

        assertThat(Refused.by(() -> registeringProjects.register(asking("parties", OWNER.value()), asked)))
                .isInstanceOfSatisfying(
                        Refusal.AgencyNotValidOnDay.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("details.parties[1].agencyId"));
    }

    @Test
    void isToldButNeverRescheduledByAPartyBody() {
        ProjectId project = aProject();
        Asking asking = asking("schedule", OWNER.value());
        scheduling.schedule(asking, project, wanted(LEAD.value(), "party-lam-dong", aSection()));
        AgencyId party = new AgencyId("party-lam-dong");
        RescheduleMilestone later = new RescheduleMilestone(
                SchedulingMilestones.idFor(asking), BASELINE.plusDays(9), "Vì", Acting.of(party), SCHEDULED);

        assertThat(Refused.by(() -> tracking.track(asking("r", "party-lam-dong"), project, later)))
                .isEqualTo(new Refusal.PartyBodyNeverDecides("agency", "party-lam-dong"));
    }

    @Test
    void hasNoMoreMilestonesThanAProjectMayHave() {
        ProjectId project = aProject();
        SchedulingMilestones.Wanted wanted = wanted(LEAD.value(), null, aSection());
        scheduling.schedule(asking("first", OWNER.value()), project, wanted);
        scheduling.schedule(asking("second", OWNER.value()), project, wanted);

        assertThat(Refused.by(() -> scheduling.schedule(asking("third", OWNER.value()), project, wanted)))
                .isEqualTo(new Refusal.TooManyMilestones(2));
        assertThat(scheduling
                        .schedule(asking("second", OWNER.value()), project, wanted)
                        .repeated())
                .isTrue();
    }

    @Test
    void isNoPartOfAnotherOwnersProject() {
        RegisterProject foreign = new RegisterProject(
                "a-foreign-part",
                new Wording("Đoạn", "Part"),
                LEAD,
                List.of("transport"),
                null,
                aProject(),
                ProjectDetails.none(),
                Acting.of(LEAD),
                SCHEDULED);

        assertThat(Refused.by(() -> registeringProjects.register(asking("part", LEAD.value()), foreign)))
                .isEqualTo(new Refusal.NotYourAct(List.of(OWNER)));
    }

    @Test
    void schedulesOnceUnderOneKey() {
        ProjectId project = aProject();
        Asking asking = asking("schedule", OWNER.value());

        scheduling.schedule(asking, project, wanted(LEAD.value(), null, aSection()));
        KeyProject again = scheduling
                .schedule(asking, project, wanted(LEAD.value(), null, aSection()))
                .state();

        assertThat(again.milestones())
                .singleElement()
                .satisfies(
                        milestone -> assertThat(milestone.plan().id()).isEqualTo(SchedulingMilestones.idFor(asking)));
    }

    @Test
    void letsNoPartyBodyAnswerForAMilestoneOrOwnAProject() {
        assertThat(Refused.by(() -> schedule(wanted("party-lam-dong", null, aSection()))))
                .isEqualTo(new Refusal.PartyBodyNeverDecides("leadAgency", "party-lam-dong"));
        AgencyId party = new AgencyId("party-lam-dong");
        assertThat(Refused.by(() -> registeringProjects.register(
                        asking("party", "party-lam-dong"), registering(party, Acting.of(party)))))
                .isEqualTo(new Refusal.PartyBodyNeverDecides("ownerAgency", "party-lam-dong"));
    }

    @Test
    void namesTheFieldOfWhatNobodyKnows() {
        assertThat(Refused.by(() -> schedule(wanted("nobody", null, aSection()))))
                .isEqualTo(new Refusal.UnknownAgency("leadAgency", new AgencyId("nobody")));
        assertThat(Refused.by(() -> schedule(wanted(LEAD.value(), "nobody", aSection()))))
                .isEqualTo(new Refusal.UnknownAgency("superiorAgency", new AgencyId("nobody")));
        assertThat(Refused.by(() -> schedule(wanted(LEAD.value(), null, section("99999", UNIT.value())))))
                .isEqualTo(new Refusal.UnknownUnit("clearance.unitCode", new UnitCode("99999")));
        assertThat(Refused.by(() -> schedule(wanted(LEAD.value(), null, section("25072", UNIT.value())))))
                .isEqualTo(new Refusal.UnitNotValidOnDay("clearance.unitCode", new UnitCode("25072"), SCHEDULED));
        assertThat(Refused.by(() -> schedule(wanted(LEAD.value(), null, section("25054", "pc-bao-lam")))))
                .isInstanceOfSatisfying(
                        Refusal.AgencyNotValidOnDay.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("clearance.compensationUnit"));
    }

    @Test
    void entersAPartOfAProjectThatExistsAtAPlaceThatExists() {
        ProjectId parent = aProject();

        assertThat(registerPart(parent, "25054", SCHEDULED).parent()).isEqualTo(parent);
        assertThat(Refused.by(() -> registerPart(new ProjectId("nobody"), "25054", SCHEDULED)))
                .isEqualTo(new Refusal.UnknownProject("parentProjectId", "nobody"));
        assertThat(Refused.by(() -> registerPart(parent, "1", SCHEDULED)))
                .isEqualTo(new Refusal.UnknownUnit("details.locations[0].unitCode", new UnitCode("1")));
        assertThat(Refused.by(() -> registerPart(parent, "25072", SCHEDULED)))
                .isInstanceOf(Refusal.UnitNotValidOnDay.class);
    }

    @Test
    void wantsWhoeverActsToExistOnTheDayOfTheAct() {
        ProjectId project = aProject();
        Asking asking = asking("schedule", OWNER.value());
        scheduling.schedule(asking, project, wanted(LEAD.value(), null, aSection()));
        MilestoneId milestone = SchedulingMilestones.idFor(asking);
        ForecastMilestone before =
                new ForecastMilestone(milestone, BASELINE, "Vì", Acting.of(LEAD), LocalDate.of(2025, 6, 30));

        assertThat(Refused.by(() -> tracking.track(asking("f", LEAD.value()), project, before)))
                .isInstanceOf(Refusal.AgencyNotValidOnDay.class);
    }

    private MilestonePlan schedule(SchedulingMilestones.Wanted wanted) {
        KeyProject project = scheduling
                .schedule(asking("s", OWNER.value()), aProject(), wanted)
                .state();
        return project.milestones().getFirst().plan();
    }

    private ProjectId aProject() {
        return registeringProjects
                .register(asking("p", OWNER.value()), registering())
                .state()
                .id();
    }

    private KeyProject registerPart(ProjectId parent, String unit, LocalDate validOn) {
        ProjectDetails at = new ProjectDetails(
                null,
                null,
                null,
                null,
                List.of(new ProjectDetails.Location(new UnitCode(unit), validOn)),
                null,
                List.of(),
                List.of(),
                List.of());
        RegisterProject part = new RegisterProject(
                "a-part",
                new Wording("Đoạn 1", "Part 1"),
                OWNER,
                List.of("transport"),
                null,
                parent,
                at,
                new Acting(SUPERIOR, true),
                SCHEDULED);
        return registeringProjects
                .register(askingAsSteward("part-of-" + parent + "-in-" + unit), part)
                .state();
    }

    private static ClearanceSection section(String unit, String compensationUnit) {
        return new ClearanceSection(new UnitCode(unit), new AgencyId(compensationUnit), null, null);
    }

    private static SchedulingMilestones.Wanted wanted(
            String lead, @Nullable String superior, ClearanceSection section) {
        return new SchedulingMilestones.Wanted(
                MilestonePlan.SITE_CLEARANCE,
                new Wording("Giải phóng mặt bằng", "Site clearance"),
                BASELINE,
                new AgencyId(lead),
                null,
                superior == null ? null : new AgencyId(superior),
                section,
                SCHEDULED);
    }
}
