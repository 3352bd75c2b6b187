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
import org.clearway.project.application.FindingAgencies;
import org.clearway.project.application.Histories;
import org.clearway.project.application.Listing;
import org.clearway.project.application.RegisteringAgencies;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.UnitCode;
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

/** The register of agencies. */
@RestController
@RequestMapping("/api/v1/agencies")
@Tag(name = "Agencies")
class AgenciesController {
    private static final Sorting<Agency> SORTING =
            new Sorting<>(List.of(FindingAgencies.BY_ID, FindingAgencies.BY_NAME));

    private final RegisteringAgencies registering;
    private final FindingAgencies finding;
    private final Histories<Agency, AgencyEvent> agencies;

    AgenciesController(
            RegisteringAgencies registering, FindingAgencies finding, Histories<Agency, AgencyEvent> agencies) {
        this.registering = registering;
        this.finding = finding;
        this.agencies = agencies;
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Ghi nhận hoặc đính chính cơ quan / Enter an agency, or correct its entry")
    @PutMapping("/{id}")
    ResponseEntity<AgencyView> enter(
            @Parameter(example = "pc-lam-dong") @PathVariable AgencyId id,
            @Valid @RequestBody EnterAgencyRequest request,
            Actor actor,
            Command command) {
        if (!id.value().matches(AgencyEntry.AGENCY_ID)) {
            throw new NotFound();
        }
        Agency entry = request.agency().toAgency(id.value());
        Outcome<Agency> done = registering.register(Ask.of(command, actor), entry, request.occurredOn());
        return Answers.ok(done.version(), AgencyView.of(done.state()));
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Nạp nhiều cơ quan / Enter many agencies; where one is refused, none")
    @PostMapping("/import")
    ResponseEntity<Imported> enterAll(@Valid @RequestBody ImportAgenciesRequest request, Actor actor, Command command) {
        List<Agency> entries = request.toAgencies();
        registering.registerAll(Ask.of(command, actor), entries, request.occurredOn());
        return ResponseEntity.ok(new Imported(entries.size()));
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Ghi nhận cơ quan kết thúc hoạt động / End an agency on its last day")
    @PostMapping("/{id}/end")
    ResponseEntity<AgencyView> end(
            @PathVariable AgencyId id, @Valid @RequestBody EndAgencyRequest request, Actor actor, Command command) {
        find(id);
        Outcome<Agency> done = registering.end(Ask.of(command, actor), request.toEnd(id));
        return Answers.ok(done.version(), AgencyView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một cơ quan / One agency")
    @GetMapping("/{id}")
    ResponseEntity<AgencyView> one(@Parameter(example = "pc-lam-dong") @PathVariable AgencyId id) {
        Loaded<Agency> found = find(id);
        return Answers.ok(found.version(), AgencyView.of(found.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách cơ quan / List agencies, as of a day with on")
    @GetMapping
    Page<AgencyView> list(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable AgencyKind kind,
            @RequestParam(required = false) @Nullable UnitCode unit,
            @RequestParam(required = false) @Nullable AgencyId parent,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        Listing<Agency> listing = SORTING.listing(sort, paging);
        List<Loaded<Agency>> read = finding.list(new FindingAgencies.Wanted(on, kind, unit, parent, text), listing);
        return Sorting.page(paging, listing, read, loaded -> AgencyView.of(loaded.state()));
    }

    private Loaded<Agency> find(AgencyId id) {
        return agencies.find(id.value()).orElseThrow(NotFound::new);
    }
}
