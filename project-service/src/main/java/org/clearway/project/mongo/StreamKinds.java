package org.clearway.project.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.clearway.eventing.StreamDefinition;
import org.clearway.project.application.FactTypes;
import org.clearway.project.application.FindingAgencies;
import org.clearway.project.application.FindingCompetences;
import org.clearway.project.application.FindingDirectives;
import org.clearway.project.application.FindingObstacles;
import org.clearway.project.application.FindingProjects;
import org.clearway.project.application.FindingUnits;
import org.clearway.project.application.Folded;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyDecider;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceDecider;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.DayMoments;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveClock;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.DirectiveEvolution;
import org.clearway.project.domain.Due;
import org.clearway.project.domain.ImportDecider;
import org.clearway.project.domain.ImportEvent;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleDecider;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ProjectClock;
import org.clearway.project.domain.ProjectDetails;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectEvolution;
import org.clearway.project.domain.RegisterImport;
import org.clearway.project.domain.Task;
import org.clearway.project.domain.TaskState;
import org.clearway.project.domain.UnitDecider;
import org.clearway.project.domain.UnitEvent;

/** The kinds of streams, with the fields and indexes that their listings need. */
final class StreamKinds {
    private StreamKinds() {}

    static StreamDefinition<AdministrativeUnit, UnitEvent> units() {
        return StreamDefinition.of("administrative-unit", AdministrativeUnit.class, FactTypes.UNITS)
                .evolve(UnitDecider::evolve)
                .occurredOn(UnitEvent::occurredOn)
                .fields(StreamKinds::unitFields)
                .index(ascending(Fields.path("code")))
                .index(sorted("by_key"))
                .index(sorted("by_name"))
                .build();
    }

    static StreamDefinition<Agency, AgencyEvent> agencies() {
        return StreamDefinition.of("agency", Agency.class, FactTypes.AGENCIES)
                .evolve(AgencyDecider::evolve)
                .occurredOn(AgencyEvent::occurredOn)
                .fields(StreamKinds::agencyFields)
                .index(ascending(Fields.path("unit")))
                .index(ascending(Fields.path("parent")))
                .index(sorted("by_id"))
                .index(sorted("by_name"))
                .build();
    }

    static StreamDefinition<Competence, CompetenceEvent> competences() {
        return StreamDefinition.of("competence", Competence.class, FactTypes.COMPETENCES)
                .evolve(CompetenceDecider::evolve)
                .occurredOn(CompetenceEvent::occurredOn)
                .fields(StreamKinds::competenceFields)
                .index(sorted("by_id"))
                .build();
    }

    static StreamDefinition<RegisterImport, ImportEvent> imports() {
        return StreamDefinition.of("register-import", RegisterImport.class, FactTypes.IMPORTS)
                .evolve(ImportDecider::evolve)
                .occurredOn(ImportEvent::occurredOn)
                .build();
    }

    static StreamDefinition<Directive, DirectiveEvent> directives(DayMoments moments) {
        DirectiveClock clock = new DirectiveClock(moments);
        return StreamDefinition.of("directive", Directive.class, FactTypes.DIRECTIVES)
                .evolve(DirectiveEvolution::evolve)
                .occurredOn(DirectiveEvent::occurredOn)
                .fields(StreamKinds::directiveFields)
                .index(sorted("concerned", "by_issuedOn"))
                .index(sorted("concerned", "by_number"))
                .index(ascending(Fields.path("lead")))
                .due(clock::next, clock::due)
                .build();
    }

    static StreamDefinition<KeyProject, ProjectEvent> projects(DayMoments moments) {
        ProjectClock clock = new ProjectClock(moments);
        return StreamDefinition.of("project", KeyProject.class, FactTypes.PROJECTS)
                .evolve(ProjectEvolution::evolve)
                .occurredOn(ProjectEvent::occurredOn)
                .fields(StreamKinds::projectFields)
                .index(sorted("by_code"))
                .index(sorted("by_title"))
                .index(sorted("by_registeredOn"))
                .index(ascending(Fields.path("owner")))
                .index(ascending(Fields.path("parent")))
                .due(clock::next, clock::due)
                .build();
    }

    static StreamDefinition<Obstacle, ObstacleEvent> obstacles() {
        return StreamDefinition.of("obstacle", Obstacle.class, FactTypes.OBSTACLES)
                .evolve(ObstacleDecider::evolve)
                .occurredOn(ObstacleEvent::occurredOn)
                .fields(StreamKinds::obstacleFields)
                .index(sorted("project", "by_since"))
                .index(sorted("project", "by_promisedOn"))
                .index(sorted("owner", "by_since"))
                .index(sorted("reported", "by_since"))
                .index(sorted("reported", "by_promisedOn"))
                .build();
    }

    /** Filtered by all but the last of these, sorted by the last; the id decides among equals. */
    private static Bson sorted(String... fields) {
        List<String> keys = new ArrayList<>();
        for (String field : fields) {
            keys.add(Fields.path(field));
        }
        keys.add("_id");
        return ascending(keys);
    }

    private static Map<String, ?> unitFields(AdministrativeUnit unit) {
        return new Fields()
                .put("code", unit.code())
                .put("kind", unit.kind())
                .put("parent", unit.parent())
                .validity(unit.validity())
                .sortedBy(FindingUnits.BY_KEY, unit)
                .sortedBy(FindingUnits.BY_NAME, unit)
                .all();
    }

    private static Map<String, ?> agencyFields(Agency agency) {
        return new Fields()
                .put("kind", agency.kind())
                .put("unit", agency.unit())
                .put("parent", agency.parent())
                .validity(agency.validity())
                .sortedBy(FindingAgencies.BY_ID, agency)
                .sortedBy(FindingAgencies.BY_NAME, agency)
                .all();
    }

    private static Map<String, ?> competenceFields(Competence row) {
        return new Fields()
                .put("power", row.power())
                .put("agencyKind", row.agencyKind())
                .put("level", row.level())
                .validity(row.validity())
                .sortedBy(FindingCompetences.BY_ID, row)
                .all();
    }

    private static Map<String, ?> directiveFields(Directive directive) {
        List<Task> tasks = directive.tasks();
        return new Fields()
                .put("concerned", directive.concerned())
                .put("issuer", directive.header().issuer())
                .put(
                        "lead",
                        tasks.stream()
                                .flatMap(task -> task.charge().leads().stream())
                                .distinct()
                                .toList())
                .put("taskState", tasks.stream().map(TaskState::of).distinct().toList())
                .put("overdue", tasks.stream().anyMatch(StreamKinds::isOverdue))
                .sortedBy(FindingDirectives.BY_DAY, directive)
                .sortedBy(FindingDirectives.BY_NUMBER, directive)
                .all();
    }

    private static boolean isOverdue(Task task) {
        return !(task instanceof Task.Completed)
                && task.due() instanceof Due.On on
                && on.signal() == Due.Signal.OVERDUE;
    }

    private static Map<String, ?> projectFields(KeyProject project) {
        return new Fields()
                .put("status", project.status())
                .put("sector", project.sector())
                .put("owner", project.owner())
                .put("parent", project.parent())
                .put(
                        "unit",
                        project.details().locations().stream()
                                .map(ProjectDetails.Location::unitCode)
                                .distinct()
                                .toList())
                .put("blocked", !project.blocks().isEmpty())
                .put(
                        "text",
                        Folded.of(project.title().vi() + "\n" + project.title().en() + "\n" + project.code()))
                .put("missed", project.milestones().stream().anyMatch(Milestone.Missed.class::isInstance))
                .sortedBy(FindingProjects.BY_CODE, project)
                .sortedBy(FindingProjects.BY_TITLE, project)
                .sortedBy(FindingProjects.BY_DAY, project)
                .all();
    }

    private static Map<String, ?> obstacleFields(Obstacle obstacle) {
        Fields fields = new Fields();
        switch (obstacle) {
            case Obstacle.Open open -> reported(fields, open.report()).put("open", true);
            case Obstacle.Resolved resolved ->
                reported(fields, resolved.report()).put("open", false);
            case Obstacle.Forestalled forestalled -> fields.put("forestalled", true);
        }
        return fields.sortedBy(FindingObstacles.BY_SINCE, obstacle)
                .sortedBy(FindingObstacles.BY_PROMISE, obstacle)
                .all();
    }

    private static Fields reported(Fields fields, Obstacle.Report report) {
        return fields.put("project", report.project())
                .put("milestone", report.milestone())
                .put("owner", report.owner())
                .put("kind", report.kind())
                .put("reported", true);
    }
}
