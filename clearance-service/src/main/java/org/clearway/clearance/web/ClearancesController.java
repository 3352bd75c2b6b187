package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.clearway.clearance.application.FindingClearances;
import org.clearway.clearance.application.FindingScope;
import org.clearway.clearance.application.ListingCases;
import org.clearway.clearance.application.SeeingCases;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.eventing.Loaded;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be read of clearances. */
@RestController
@RequestMapping("/api/v1/clearances")
@Allowed(Allowed.ANY_ROLE)
@Tag(name = "Clearances")
class ClearancesController {
    private final SeeingCases cases;
    private final ListingCases listing;
    private final FindingClearances clearances;
    private final FindingScope scopes;
    private final Clock clock;

    ClearancesController(
            SeeingCases cases, ListingCases listing, FindingClearances clearances, FindingScope scopes, Clock clock) {
        this.cases = cases;
        this.listing = listing;
        this.clearances = clearances;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Operation(summary = "Danh sách vụ giải phóng mặt bằng / List clearances")
    @GetMapping
    Page<ClearanceView> list(
            @RequestParam @Nullable String projectId,
            @RequestParam @Nullable String milestoneId,
            Paging paging,
            Actor actor) {
        Cursor cursor = paging.cursor();
        var query = new FindingClearances.Query(
                projectId, milestoneId, cursor == null ? null : cursor.part(0), paging.toRead());
        var read = clearances.list(scopes.of(new AgencyRef(actor.agency())), query);
        LocalDate today = LocalDate.now(clock);
        return paging.page(
                read,
                found -> ClearanceView.of(found.state(), today),
                found -> Cursor.of(found.id().id()));
    }

    @Operation(summary = "Xem một vụ giải phóng mặt bằng / Show a clearance")
    @GetMapping("/{id}")
    ResponseEntity<ClearanceView> show(@PathVariable String id, Actor actor) {
        Loaded<Clearance> found = find(id, actor);
        return Answers.ok(found.version(), ClearanceView.of(found.state(), LocalDate.now(clock)));
    }

    @Operation(summary = "Tiến độ theo hộ và diện tích / Progress by households and area")
    @GetMapping("/{id}/progress")
    ResponseEntity<ProgressView> progress(@PathVariable String id, Actor actor) {
        Loaded<Clearance> found = find(id, actor);
        Clearance clearance = found.state();
        return Answers.ok(
                found.version(),
                new ProgressView(
                        clearance.file().clearanceId(),
                        clearance.listFixedOn() != null,
                        clearance.progress(LocalDate.now(clock))));
    }

    @Operation(summary = "Người sử dụng đất của một vụ / Land users of a clearance")
    @GetMapping("/{id}/land-users")
    Page<LandUserCaseView> landUsers(@PathVariable String id, Paging paging, Actor actor) {
        var read = listing.landUsers(find(id, actor).state(), after(paging), paging.toRead());
        return paging.page(
                read,
                LandUserCaseView::of,
                seen -> Cursor.of(seen.landUser().id().id()));
    }

    @Operation(summary = "Thời hạn pháp lý đang tính, theo người sử dụng đất / Limits that run, by land user")
    @GetMapping("/{id}/limits")
    Page<LandUserLimitsView> limits(@PathVariable String id, Paging paging, Actor actor) {
        var read = listing.landUsers(find(id, actor).state(), after(paging), paging.toRead());
        return paging.page(
                read,
                LandUserLimitsView::of,
                seen -> Cursor.of(seen.landUser().id().id()));
    }

    @Operation(summary = "Phương án bồi thường của một vụ / Compensation plans of a clearance")
    @GetMapping("/{id}/compensation-plans")
    Page<PlanView> plans(@PathVariable String id, Paging paging, Actor actor) {
        var read = listing.plans(find(id, actor).state(), after(paging), paging.toRead());
        return paging.page(
                read,
                found -> PlanView.of(found.state()),
                found -> Cursor.of(found.id().id()));
    }

    private Loaded<Clearance> find(String id, Actor actor) {
        return cases.clearance(new ClearanceId(id), new AgencyRef(actor.agency()))
                .orElseThrow(NotFound::new);
    }

    private static @Nullable String after(Paging paging) {
        Cursor cursor = paging.cursor();
        return cursor == null ? null : cursor.part(0);
    }
}
