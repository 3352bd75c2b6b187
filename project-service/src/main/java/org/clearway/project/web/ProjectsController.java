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
import org.clearway.project.application.Asking;
import org.clearway.project.application.FindingProjects;
import org.clearway.project.application.Listing;
import org.clearway.project.application.RegisteringProjects;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectStatus;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key projects; every agency may know of every project. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Projects")
class ProjectsController {
    private static final Sorting<KeyProject> SORTING =
            new Sorting<>(List.of(FindingProjects.BY_CODE, FindingProjects.BY_TITLE, FindingProjects.BY_DAY));

    private final RegisteringProjects registering;
    private final FindingProjects finding;

    ProjectsController(RegisteringProjects registering, FindingProjects finding) {
        this.registering = registering;
        this.finding = finding;
    }

    @Allowed({Roles.HEAD, Roles.STEWARD})
    @Operation(summary = "Đăng ký dự án trọng điểm / Register a key project, or a part of one")
    @PostMapping
    ResponseEntity<ProjectView> register(@Valid @RequestBody ProjectRequest request, Actor actor, Command command) {
        Asking asking = Ask.of(command, actor);
        Outcome<KeyProject> done = registering.register(asking, request.toCommand(asking.by()));
        return Answers.created("/api/v1/projects/" + done.state().id(), done.version(), ProjectView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một dự án / One project with its milestones")
    @GetMapping("/{id}")
    ResponseEntity<ProjectView> one(@PathVariable ProjectId id) {
        Loaded<KeyProject> found = finding.find(id).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), ProjectView.of(found.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách dự án / List projects")
    @GetMapping
    Page<ProjectLine> list(
            @RequestParam(required = false) @Nullable ProjectStatus status,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable AgencyId owner,
            @RequestParam(required = false) @Nullable ProjectId parent,
            @RequestParam(required = false) @Nullable UnitCode unit,
            @RequestParam(required = false) @Nullable Boolean blocked,
            @RequestParam(required = false) @Nullable Boolean missed,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        Listing<KeyProject> listing = SORTING.listing(sort, paging);
        FindingProjects.Wanted wanted =
                new FindingProjects.Wanted(status, sector, owner, parent, unit, blocked, missed, text);
        List<Loaded<KeyProject>> read = finding.list(wanted, listing);
        return Sorting.page(paging, listing, read, loaded -> ProjectLine.of(loaded.state()));
    }
}
