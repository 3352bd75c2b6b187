package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.notification.application.ChangingRoutes;
import org.clearway.notification.application.FindingRoutes;
import org.clearway.notification.domain.Route;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which event leads to which alert. */
@RestController
@RequestMapping("/api/v1/routes")
@Tag(name = "Routes")
class RoutesController {
    private static final String EXAMPLE = "task.assigned.v1:LEADS:MAIL";

    private final FindingRoutes finding;
    private final ChangingRoutes changing;

    RoutesController(FindingRoutes finding, ChangingRoutes changing) {
        this.finding = finding;
        this.changing = changing;
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Danh sách tuyến cảnh báo / List routes")
    @GetMapping
    Page<RouteView> list(Paging paging) {
        var all = Listing.after(finding.all(), paging);
        return paging.page(all, RouteView::of, loaded -> Cursor.of(loaded.id().id()));
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Một tuyến cảnh báo / One route")
    @GetMapping("/{id}")
    ResponseEntity<RouteView> one(@Parameter(example = EXAMPLE) @PathVariable String id) {
        Loaded<Route> route = changing.find(id).orElseThrow(NotFound::new);
        return Answers.ok(route.version(), RouteView.of(route));
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Đặt tuyến cảnh báo / Set a route")
    @PutMapping("/{id}")
    ResponseEntity<RouteView> set(
            @Parameter(example = EXAMPLE) @PathVariable String id,
            @Valid @RequestBody RouteRequest request,
            Command command) {
        Outcome<Route> set =
                changing.set(id, request.template(), request.enabled(), command.origin(), command.expectedVersion());
        return Answers.ok(set.version(), RouteView.of(set.loaded()));
    }
}
