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
import org.clearway.project.application.FindingDirectives;
import org.clearway.project.application.Listing;
import org.clearway.project.application.RegisteringDirectives;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.TaskState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Directives, for those whom they concern. */
@RestController
@RequestMapping("/api/v1/directives")
@Tag(name = "Directives")
class DirectivesController {
    private static final Sorting<Directive> SORTING =
            new Sorting<>(List.of(FindingDirectives.BY_DAY, FindingDirectives.BY_NUMBER));

    private final RegisteringDirectives registering;
    private final FindingDirectives finding;

    DirectivesController(RegisteringDirectives registering, FindingDirectives finding) {
        this.registering = registering;
        this.finding = finding;
    }

    @Allowed(Roles.CLERK)
    @Operation(summary = "Vào sổ văn bản đến và giao nhiệm vụ / Register a directive with its tasks")
    @PostMapping
    ResponseEntity<DirectiveView> register(@Valid @RequestBody DirectiveRequest request, Actor actor, Command command) {
        Outcome<Directive> done = registering.register(Ask.of(command, actor), request.toCommand(actor.agency()));
        return Answers.created(
                "/api/v1/directives/" + done.state().id(), done.version(), DirectiveView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một văn bản chỉ đạo / One directive with its tasks")
    @GetMapping("/{id}")
    ResponseEntity<DirectiveView> one(@PathVariable DirectiveId id, Actor actor) {
        Loaded<Directive> found = finding.find(id, new AgencyId(actor.agency())).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), DirectiveView.of(found.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách văn bản chỉ đạo / List the directives that concern the caller")
    @GetMapping
    Page<DirectiveLine> list(
            @RequestParam(required = false) @Nullable AgencyId issuer,
            @RequestParam(required = false) @Nullable AgencyId lead,
            @RequestParam(required = false) @Nullable TaskState taskState,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging,
            Actor actor) {
        Listing<Directive> listing = SORTING.listing(sort, paging);
        FindingDirectives.Wanted wanted =
                new FindingDirectives.Wanted(new AgencyId(actor.agency()), issuer, lead, taskState, overdue);
        List<Loaded<Directive>> read = finding.list(wanted, listing);
        return Sorting.page(paging, listing, read, loaded -> DirectiveLine.of(loaded.state()));
    }
}
