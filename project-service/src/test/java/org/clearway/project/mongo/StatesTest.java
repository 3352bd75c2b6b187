package org.clearway.project.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.DirectiveFixtures.DUE;
import static org.clearway.project.domain.DirectiveFixtures.ISSUER;
import static org.clearway.project.domain.DirectiveFixtures.TASK;
import static org.clearway.project.domain.DirectiveFixtures.aDirective;
import static org.clearway.project.domain.DirectiveFixtures.withADueTask;
import static org.clearway.project.domain.DirectiveFixtures.withASubmittedTask;
import static org.clearway.project.domain.ProjectFixtures.BASELINE;
import static org.clearway.project.domain.ProjectFixtures.CLEARANCE;
import static org.clearway.project.domain.ProjectFixtures.SCHEDULED;
import static org.clearway.project.domain.ProjectFixtures.aBlock;
import static org.clearway.project.domain.ProjectFixtures.aProject;
import static org.clearway.project.domain.ProjectFixtures.following;
import static org.clearway.project.domain.ProjectFixtures.source;
import static org.clearway.project.domain.ProjectFixtures.withMilestones;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearway.eventing.FactMapper;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.ClockFixtures;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveClock;
import org.clearway.project.domain.DirectiveCommand.CompleteTask;
import org.clearway.project.domain.DirectiveCommand.ReturnTask;
import org.clearway.project.domain.DirectiveFixtures;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleFixtures;
import org.clearway.project.domain.ProjectClock;
import org.clearway.project.domain.ProjectCommand.BlockProject;
import org.clearway.project.domain.ProjectCommand.MeetByClearance;
import org.clearway.project.domain.ProjectFixtures;
import org.clearway.project.domain.RegisterFixtures;
import org.clearway.project.domain.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A state that is kept and read again is the same state, in whatever shape it is. */
class StatesTest {
    private static final FactMapper MAPPER = new FactMapper();

    static List<Directive> directives() {
        Directive overdue = DirectiveFixtures.after(
                withADueTask(),
                new DirectiveClock(ClockFixtures.MOMENTS).due(withADueTask(), ClockFixtures.startOf(DUE.plusDays(9))));
        Directive submitted = withASubmittedTask(DUE);
        return List.of(
                aDirective(),
                withADueTask(),
                overdue,
                submitted,
                DirectiveFixtures.after(submitted, new ReturnTask(TASK, "Thiếu", null, ISSUER, DUE.plusDays(3))),
                DirectiveFixtures.after(submitted, new CompleteTask(TASK, ISSUER, DUE)));
    }

    static List<KeyProject> projects() {
        KeyProject moved = ProjectFixtures.after(withMilestones(), following(4, SCHEDULED.plusDays(9), "400", null));
        KeyProject blocked = ProjectFixtures.after(moved, new BlockProject(aBlock(null), SCHEDULED));
        KeyProject missed = ProjectFixtures.after(
                blocked,
                new ProjectClock(ClockFixtures.MOMENTS).due(blocked, ClockFixtures.startOf(BASELINE.plusDays(1))));
        KeyProject met = ProjectFixtures.after(missed, new MeetByClearance(CLEARANCE, BASELINE, source(9), BASELINE));
        return List.of(aProject(), withMilestones(), moved, blocked, missed, met);
    }

    static List<Obstacle> obstacles() {
        Obstacle open = ObstacleFixtures.anOpenOne();
        Obstacle promised = ObstacleFixtures.after(
                open,
                ObstacleDecider.promise(
                        open, ObstacleFixtures.promising(ObstacleFixtures.SINCE.plusDays(9), ObstacleFixtures.OWNER)));
        return List.of(
                open,
                promised,
                ObstacleFixtures.after(
                        promised,
                        ObstacleDecider.endBySource(
                                promised, ObstacleFixtures.ending(ObstacleFixtures.SINCE.plusDays(9)))),
                ObstacleFixtures.after(
                        null, ObstacleDecider.endBySource(null, ObstacleFixtures.ending(ObstacleFixtures.SINCE))));
    }

    @ParameterizedTest
    @MethodSource("directives")
    void keepsADirective(Directive state) {
        assertThat(again(state, Directive.class)).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void keepsAProject(KeyProject state) {
        assertThat(again(state, KeyProject.class)).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void keepsAnObstacle(Obstacle state) {
        assertThat(again(state, Obstacle.class)).isEqualTo(state);
    }

    /** States are not made again when a field is added. */
    @Test
    void readsATaskThatWasKeptBeforeThePartsOfItsLeads() {
        String kept = MAPPER.write(withADueTask(), Directive.class)
                .replaceAll(",\"parts\":\\[[^]]*]", "")
                .replaceAll(",\"setOn\":\"[^\"]*\"", "");
        assertThat(kept).doesNotContain("parts", "setOn");

        Directive again = MAPPER.read(kept, Directive.class);

        assertThat(again.task(TASK)).isInstanceOfSatisfying(Task.InProgress.class, task -> {
            assertThat(task.work().acceptedBy()).containsExactly(DirectiveFixtures.LEAD);
            assertThat(task.work().allParts()).isEmpty();
        });
    }

    @Test
    void keepsTheRegisters() {
        Agency agency = RegisterFixtures.theDistrictCommittee();
        AdministrativeUnit unit = RegisterFixtures.aCommune("25054", "Xã Bảo Lâm 1", agency.validity());
        Competence row = RegisterFixtures.theProvincesPower(AgencyKind.PEOPLES_COMMITTEE);

        assertThat(again(agency, Agency.class)).isEqualTo(agency);
        assertThat(again(unit, AdministrativeUnit.class)).isEqualTo(unit);
        assertThat(again(row, Competence.class)).isEqualTo(row);
    }

    @Test
    void keepsOpenEndsOfAValidityInOrderWithDays() {
        Map<String, ?> fields = new Fields()
                .validity(RegisterFixtures.theDistrictCommittee().validity())
                .all();

        assertThat(String.valueOf(fields.get("from"))).isLessThan("1900-01-01");
        assertThat(fields.get("to")).isEqualTo("2025-06-30");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(new Fields().put("parent", null).put("unit", "25054").all().keySet())
                .isEqualTo(Set.of("unit"));
    }

    private static <S> S again(S state, Class<S> type) {
        return MAPPER.read(MAPPER.write(state, type), type);
    }
}
