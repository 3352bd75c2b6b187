package org.clearway.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.clearway.project.application.AssigningCompetences;
import org.clearway.project.application.FindingCompetences;
import org.clearway.project.application.Histories;
import org.clearway.project.application.Listing;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.CompetenceId;
import org.clearway.project.domain.Level;
import org.clearway.project.domain.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of competences: who holds which power from when to when, by which law. */
@RestController
@RequestMapping("/api/v1/competences")
@Tag(name = "Competences")
class CompetencesController {
    private static final Sorting<Competence> SORTING = new Sorting<>(List.of(FindingCompetences.BY_ID));

    private final AssigningCompetences assigning;
    private final FindingCompetences finding;
    private final Histories<Competence, CompetenceEvent> competences;

    CompetencesController(
            AssigningCompetences assigning,
            FindingCompetences finding,
            Histories<Competence, CompetenceEvent> competences) {
        this.assigning = assigning;
        this.finding = finding;
        this.competences = competences;
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Ghi nhận thẩm quyền / Enter who holds a power, or correct the row")
    @PutMapping("/{id}")
    ResponseEntity<CompetenceView> assign(
            @Parameter(example = "recovery-decision-2026") @PathVariable CompetenceId id,
            @Valid @RequestBody AssignCompetenceRequest request,
            Actor actor,
            Command command) {
        if (!id.value().matches(CompetenceEntry.COMPETENCE_ID)) {
            throw new NotFound();
        }
        Competence row = request.competence().toCompetence(id.value());
        Outcome<Competence> done = assigning.assign(Ask.of(command, actor), row, request.occurredOn());
        return Answers.ok(done.version(), CompetenceView.of(done.state()));
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Nạp bảng thẩm quyền / Enter many rows; where one is refused, none")
    @PostMapping("/import")
    ResponseEntity<Imported> assignAll(
            @Valid @RequestBody ImportCompetencesRequest request, Actor actor, Command command) {
        List<Competence> rows = request.toCompetences();
        assigning.assignAll(Ask.of(command, actor), rows, request.occurredOn());
        return ResponseEntity.ok(new Imported(rows.size()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một dòng thẩm quyền / One row")
    @GetMapping("/{id}")
    ResponseEntity<CompetenceView> one(@PathVariable CompetenceId id) {
        Loaded<Competence> found = competences.find(id.value()).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), CompetenceView.of(found.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Bảng thẩm quyền theo ngày / List competences, as of a day with on")
    @GetMapping
    Page<CompetenceView> list(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Power power,
            @RequestParam(required = false) @Nullable AgencyKind agencyKind,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        Listing<Competence> listing = SORTING.listing(sort, paging);
        List<Loaded<Competence>> read =
                finding.list(new FindingCompetences.Wanted(on, power, agencyKind, level), listing);
        return Sorting.page(paging, listing, read, loaded -> CompetenceView.of(loaded.state()));
    }
}
