package org.clearway.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.kit.Problem;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.TaskCode;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal has a problem with texts of its own in both languages. */
class ProjectProblemsTest {
    private static final Set<String> OF_THE_KIT = Set.of("not-your-act", "not-found");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final AgencyId AGENCY = new AgencyId("pc-lam-dong");
    private static final TaskCode TASK = new TaskCode("1.2");
    private static final MilestoneId MILESTONE = new MilestoneId("m");

    private final ProjectProblems problems = new ProjectProblems();

    static List<Refusal> refusals() {
        return List.of(
                new Refusal.UnknownAgency("leadAgency", AGENCY),
                new Refusal.AgencyNotValidOnDay("leadAgency", AGENCY, DAY, new Validity(null, DAY), List.of(AGENCY)),
                new Refusal.UnknownUnit("unitCode", new UnitCode("1")),
                new Refusal.UnitNotValidOnDay("unitCode", new UnitCode("1"), DAY),
                new Refusal.PartyBodyNeverDecides("ownerAgency", "party-lam-dong"),
                new Refusal.NotYourAct(List.of(AGENCY)),
                new Refusal.NotYourAct(List.of()),
                new Refusal.ValidityReversed("validTo"),
                new Refusal.EntryTwice("agencies[1].agencyId", "pc-lam-dong"),
                new Refusal.UnitsOverlap(new UnitCode("1"), "1@-"),
                new Refusal.DateTooEarly("due", DAY, DAY),
                new Refusal.MalformedNumber("number", "x"),
                new Refusal.DirectiveAlreadyRegistered("1-CV/HU"),
                new Refusal.TaskCodeTwice(TASK),
                new Refusal.UnknownTask(TASK),
                new Refusal.TaskNotInState(TASK, "ASSIGNED", "submit"),
                new Refusal.TaskAlreadyAccepted(TASK, AGENCY),
                new Refusal.TaskNotAccepted(TASK, AGENCY),
                new Refusal.EvidenceMissing(TASK, "Biên bản"),
                new Refusal.TaskHasDueDate(TASK, DAY),
                new Refusal.TaskHasNoDueDate(TASK),
                new Refusal.ExtensionNotLater(TASK, DAY, DAY),
                new Refusal.ProjectAlreadyRegistered(new ProjectId("p"), "code"),
                new Refusal.UnknownProject("parentProjectId", "p"),
                new Refusal.UnknownMilestone("milestoneId", MILESTONE),
                new Refusal.ClearanceSectionMismatch("approval"),
                new Refusal.TooManyMilestones(500),
                new Refusal.MilestoneAlreadyMet(MILESTONE, DAY),
                new Refusal.MilestoneFollowsClearance(MILESTONE),
                new Refusal.NothingChanged("baseline"),
                new Refusal.ObstacleFollowsDecision(new ObstacleId("o")),
                new Refusal.ObstacleAlreadyResolved(new ObstacleId("o"), DAY));
    }

    @Test
    void leavesNoRefusalOut() {
        Set<Class<?>> seen = refusals().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void hasTextsInBothLanguagesAndARuleForItsField(Refusal refusal) {
        Problem problem = problems.refused(new ProjectRefused(refusal));

        assertThat(problem.status().value()).isBetween(403, 422);
        if (!OF_THE_KIT.contains(problem.slug())) {
            for (Properties texts : List.of(texts("vi"), texts("en"))) {
                assertThat(texts).containsKeys(problem.slug() + ".title", problem.slug() + ".detail");
                problem.faults().forEach(fault -> assertThat(texts).containsKey("constraint." + fault.rule()));
            }
        }
    }

    @Test
    void hasNoTextThatNothingUses() {
        Set<String> used = Stream.concat(
                        refusals().stream()
                                .map(refusal -> problems.refused(new ProjectRefused(refusal))
                                        .slug()),
                        Stream.of("unknown-sort"))
                .collect(Collectors.toSet());

        assertThat(texts("vi").stringPropertyNames())
                .filteredOn(key -> key.endsWith(".title"))
                .allSatisfy(key -> assertThat(used).contains(key.replace(".title", "")));
    }

    @Test
    void namesTheRuleWhereTheLawRefuses() {
        Problem problem = problems.refused(new ProjectRefused(new Refusal.PartyBodyNeverDecides("ownerAgency", "x")));

        assertThat(problem.members()).containsKey("rule");
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        String file = "/messages/project-problems_" + language + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(ProjectProblemsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
