package org.clearway.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.project.application.FindingObstacles;
import org.clearway.project.application.FindingProjects;
import org.clearway.project.application.HandlingObstacles;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleCommand.PromiseRemoval;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands in the way, by project and over all. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Obstacles")
class ObstaclesController {
    private static final Sorting<Obstacle> SORTING =
            new Sorting<>(List.of(FindingObstacles.BY_SINCE, FindingObstacles.BY_PROMISE));

    private final HandlingObstacles handling;
    private final FindingObstacles finding;
    private final FindingProjects projects;

    ObstaclesController(HandlingObstacles handling, FindingObstacles finding, FindingProjects projects) {
        this.handling = handling;
        this.finding = finding;
        this.projects = projects;
    }

    @Allowed({Roles.HEAD, Roles.OFFICER, Roles.STEWARD})
    @Operation(summary = "Báo vướng mắc / Report what holds the project up, and who must remove it")
    @PostMapping("/projects/{projectId}/obstacles")
    ResponseEntity<ObstacleView> report(
            @PathVariable ProjectId projectId,
            @Valid @RequestBody ObstacleActs.Report act,
            Actor actor,
            Command command) {
        Outcome<Obstacle> done = handling.report(Ask.of(command, actor), project(projectId), act.toWanted());
        return Answers.created("/api/v1/obstacles/" + done.state().id(), done.version(), ObstacleView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Vướng mắc của dự án / Obstacles of a project")
    @GetMapping("/projects/{projectId}/obstacles")
    Page<ObstacleView> ofProject(
            @PathVariable ProjectId projectId,
            @RequestParam(required = false) @Nullable MilestoneId milestone,
            @RequestParam(required = false) @Nullable AgencyId owner,
            @RequestParam(required = false) @Nullable ObstacleKind kind,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        project(projectId);
        return page(new FindingObstacles.Wanted(projectId, milestone, owner, kind, open), sort, paging);
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách vướng mắc / List obstacles of all projects")
    @GetMapping("/obstacles")
    Page<ObstacleView> list(
            @RequestParam(required = false) @Nullable ProjectId project,
            @RequestParam(required = false) @Nullable AgencyId owner,
            @RequestParam(required = false) @Nullable ObstacleKind kind,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        return page(new FindingObstacles.Wanted(project, null, owner, kind, open), sort, paging);
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một vướng mắc / One obstacle")
    @GetMapping("/obstacles/{obstacleId}")
    ResponseEntity<ObstacleView> one(@PathVariable ObstacleId obstacleId) {
        Loaded<Obstacle> found = obstacle(obstacleId);
        return Answers.ok(found.version(), ObstacleView.of(found.state()));
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Cam kết ngày tháo gỡ / The owner promises a day")
    @PostMapping("/obstacles/{obstacleId}/promise")
    ResponseEntity<ObstacleView> promise(
            @PathVariable ObstacleId obstacleId,
            @Valid @RequestBody ObstacleActs.PromiseRequest act,
            Actor actor,
            Command command) {
        obstacle(obstacleId);
        PromiseRemoval asked =
                new PromiseRemoval(act.promisedOn(), act.statement(), new AgencyId(actor.agency()), act.occurredOn());
        Outcome<Obstacle> done = handling.promise(Ask.of(command, actor), obstacleId, asked);
        return Answers.ok(done.version(), ObstacleView.of(done.state()));
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Tháo gỡ xong, có bằng chứng / Show that it is removed, with evidence")
    @PostMapping("/obstacles/{obstacleId}/resolution")
    ResponseEntity<ObstacleView> resolve(
            @PathVariable ObstacleId obstacleId,
            @Valid @RequestBody ObstacleActs.ResolutionRequest act,
            Actor actor,
            Command command) {
        ProjectId projectId = ObstacleView.of(obstacle(obstacleId).state()).projectId();
        HandlingObstacles.Resolution wanted = new HandlingObstacles.Resolution(
                act.resolvedOn(), EvidenceRequest.toEvidence(act.evidence()), act.occurredOn());
        Outcome<Obstacle> done = handling.resolve(Ask.of(command, actor), obstacleId, project(projectId), wanted);
        return Answers.ok(done.version(), ObstacleView.of(done.state()));
    }

    private Page<ObstacleView> page(FindingObstacles.Wanted wanted, @Nullable String sort, Paging paging) {
        Listing<Obstacle> listing = SORTING.listing(sort, paging);
        List<Loaded<Obstacle>> read = finding.list(wanted, listing);
        return Sorting.page(paging, listing, read, loaded -> ObstacleView.of(loaded.state()));
    }

    private KeyProject project(ProjectId id) {
        return projects.find(id).orElseThrow(NotFound::new).state();
    }

    private Loaded<Obstacle> obstacle(ObstacleId id) {
        return finding.find(id).orElseThrow(NotFound::new);
    }
}
