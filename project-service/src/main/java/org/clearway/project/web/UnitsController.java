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
import org.clearway.project.application.FindingUnits;
import org.clearway.project.application.Histories;
import org.clearway.project.application.Listing;
import org.clearway.project.application.RegisteringUnits;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.EndUnit;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitEvent;
import org.clearway.project.domain.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Administrative units, each named by code and first day. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "Units")
class UnitsController {
    private static final Sorting<AdministrativeUnit> SORTING =
            new Sorting<>(List.of(FindingUnits.BY_KEY, FindingUnits.BY_NAME));

    private final RegisteringUnits registering;
    private final FindingUnits finding;
    private final Histories<AdministrativeUnit, UnitEvent> units;

    UnitsController(
            RegisteringUnits registering, FindingUnits finding, Histories<AdministrativeUnit, UnitEvent> units) {
        this.registering = registering;
        this.finding = finding;
        this.units = units;
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Ghi nhận đơn vị hành chính / Enter an administrative unit, or correct its entry")
    @PostMapping
    ResponseEntity<UnitView> enter(@Valid @RequestBody EnterUnitRequest request, Actor actor, Command command) {
        AdministrativeUnit entry = request.unit().toUnit();
        Outcome<AdministrativeUnit> done = registering.establish(Ask.of(command, actor), entry, request.occurredOn());
        return Answers.created("/api/v1/units/" + done.loaded().id().id(), done.version(), UnitView.of(done.state()));
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Nạp nhiều đơn vị hành chính / Enter many units; where one is refused, none")
    @PostMapping("/import")
    ResponseEntity<Imported> enterAll(@Valid @RequestBody ImportUnitsRequest request, Actor actor, Command command) {
        List<AdministrativeUnit> entries =
                request.units().stream().map(UnitRequest::toUnit).toList();
        registering.establishAll(Ask.of(command, actor), entries, request.occurredOn());
        return ResponseEntity.ok(new Imported(entries.size()));
    }

    @Allowed(Roles.STEWARD)
    @Operation(summary = "Ghi nhận ngày kết thúc của đơn vị / End a unit on its last day")
    @PostMapping("/{key}/end")
    ResponseEntity<UnitView> end(
            @PathVariable String key, @Valid @RequestBody EndUnitRequest request, Actor actor, Command command) {
        EndUnit asked = request.toEnd(find(key).state().key());
        Outcome<AdministrativeUnit> done = registering.end(Ask.of(command, actor), asked);
        return Answers.ok(done.version(), UnitView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một đơn vị hành chính / One unit")
    @GetMapping("/{key}")
    ResponseEntity<UnitView> one(@Parameter(example = "25054@2025-07-01") @PathVariable String key) {
        Loaded<AdministrativeUnit> found = find(key);
        return Answers.ok(found.version(), UnitView.of(found.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách đơn vị hành chính / List units, as of a day with on")
    @GetMapping
    Page<UnitView> list(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UnitKind kind,
            @RequestParam(required = false) @Nullable UnitCode parent,
            @RequestParam(required = false) @Nullable UnitCode code,
            @RequestParam(required = false) @Nullable String sort,
            Paging paging) {
        Listing<AdministrativeUnit> listing = SORTING.listing(sort, paging);
        List<Loaded<AdministrativeUnit>> read = finding.list(new FindingUnits.Wanted(on, kind, parent, code), listing);
        return Sorting.page(paging, listing, read, loaded -> UnitView.of(loaded.state()));
    }

    private Loaded<AdministrativeUnit> find(String key) {
        return units.find(key).orElseThrow(NotFound::new);
    }
}
