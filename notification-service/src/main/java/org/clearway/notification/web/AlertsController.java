package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.clearway.notification.application.FindingAlerts.Wanted;
import org.clearway.notification.application.LookingUpAlerts;
import org.clearway.notification.application.RetryingAlert;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts and their delivery logs: an agency sees its own, operators and analysts see all. */
@RestController
@RequestMapping("/api/v1/alerts")
@Tag(name = "Alerts")
class AlertsController {
    private static final int NEWEST_LINES = 100;
    private final LookingUpAlerts looking;
    private final RetryingAlert retrying;

    AlertsController(LookingUpAlerts looking, RetryingAlert retrying) {
        this.looking = looking;
        this.retrying = retrying;
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
        Wanted wanted =
                new Wanted(seesAll(actor) ? null : actor.agency(), status, type, project, seesDenunciations(actor));
        return paging.page(
                looking.list(wanted, Before.of(paging), paging.toRead()),
                AlertView::of,
                loaded -> Cursor.of(loaded.id().id()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Một cảnh báo và nhật ký gửi / One alert with its delivery log")
    @GetMapping("/{id}")
    ResponseEntity<AlertDetailView> one(@PathVariable String id, Actor actor, Locale locale) {
        Loaded<Alert> alert = alert(id, actor);
        return Answers.ok(alert.version(), detail(alert, locale));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Nhật ký gửi của một cảnh báo, cũ nhất trước / Delivery log of an alert, oldest first")
    @GetMapping("/{id}/log")
    Page<LogLineView> log(@PathVariable String id, Paging paging, Actor actor) {
        return paging.page(
                looking.log(alert(id, actor).id(), lastSeen(paging.cursor()), paging.toRead()),
                LogLineView::of,
                line -> Cursor.of(Long.toString(line.number())));
    }

    @Allowed("operator")
    @Operation(summary = "Gửi lại một cảnh báo đã thất bại / Try an alert again that was given up")
    @PostMapping("/{id}/retry")
    ResponseEntity<AlertDetailView> retry(@PathVariable String id, Actor actor, Command command, Locale locale) {
        alert(id, actor);
        Outcome<Alert> again = retrying.retry(id, command.origin(), command.expectedVersion());
        return Answers.ok(again.version(), detail(again.loaded(), locale));
    }

    private Loaded<Alert> alert(String id, Actor actor) {
        return looking.find(id).filter(found -> sees(actor, found.state())).orElseThrow(NotFound::new);
    }

    private AlertDetailView detail(Loaded<Alert> alert, Locale locale) {
        return AlertDetailView.of(alert, looking.newest(alert.id(), NEWEST_LINES), locale);
    }

    private static long lastSeen(@Nullable Cursor cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor.part(0));
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "malformed-cursor"));
        }
    }

    private static boolean sees(Actor actor, Alert alert) {
        boolean isSealed = alert.raised().eventType().startsWith("denunciation.") && !seesDenunciations(actor);
        return (seesAll(actor) && !isSealed) || actor.agency().equals(alert.recipient());
    }

    /** Of the others' denunciations an analyst learns nothing; who keeps the sending going must see what failed. */
    private static boolean seesDenunciations(Actor actor) {
        return actor.is("operator") || !actor.is("analyst");
    }

    private static boolean seesAll(Actor actor) {
        return actor.is("operator") || actor.is("analyst");
    }
}
