package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.clearway.eventing.Loaded;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.notification.application.FindingAlerts.Wanted;
import org.clearway.notification.application.LookingUpAlerts;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts and their delivery logs: an agency sees its own, operators and analysts see all. */
@RestController
@RequestMapping("/api/v1/alerts")
@Tag(name = "Alerts")
class AlertsController {
    private final LookingUpAlerts looking;

    AlertsController(LookingUpAlerts looking) {
        this.looking = looking;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách cảnh báo, mới nhất trước / List alerts, newest first")
    @GetMapping
    Page<AlertView> list(
            @RequestParam(required = false) @Nullable AlertStatus status,
            @Parameter(example = "task.assigned.v1") @RequestParam(required = false) @Nullable String type,
            @Parameter(example = "project-1") @RequestParam(required = false) @Nullable String project,
            Paging paging,
            Actor actor) {
        Wanted wanted = new Wanted(seesAll(actor) ? null : actor.agency(), status, type, project);
        return paging.page(
                looking.list(wanted, Before.of(paging), paging.toRead()),
                AlertView::of,
                loaded -> Cursor.of(loaded.id().id()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Một cảnh báo và nhật ký gửi / One alert with its delivery log")
    @GetMapping("/{id}")
    ResponseEntity<AlertDetailView> one(@PathVariable String id, Actor actor, Locale locale) {
        Loaded<Alert> alert = looking.find(id)
                .filter(found ->
                        seesAll(actor) || actor.agency().equals(found.state().recipient()))
                .orElseThrow(NotFound::new);
        return Answers.ok(alert.version(), AlertDetailView.of(alert, looking.log(alert.id()), locale));
    }

    private static boolean seesAll(Actor actor) {
        return actor.is("operator") || actor.is("analyst");
    }
}
