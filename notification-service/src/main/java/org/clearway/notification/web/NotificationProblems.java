package org.clearway.notification.web;

import java.util.Map;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemDetails;
import org.clearway.notification.domain.NotificationRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a refusal answers. */
@RestControllerAdvice
class NotificationProblems {
    @ExceptionHandler(NotificationRefused.class)
    Problem refused(NotificationRefused refused) {
        return switch (refused) {
            case NotificationRefused.TemplateBroken broken ->
                of("template-broken", Map.of("field", broken.field(), "fault", broken.fault()))
                        .field(broken.field(), "template-broken");
            case NotificationRefused.UnknownAgency unknown -> of("unknown-agency", Map.of("agency", unknown.agency()));
            case NotificationRefused.UnknownTemplate unknown ->
                of("unknown-template", Map.of("template", unknown.template())).field("template", "unknown-template");
            case NotificationRefused.NotFailed not ->
                ProblemDetails.of(HttpStatus.CONFLICT, "alert-not-failed", Map.of("status", not.status()));
            case NotificationRefused.NotARoute not -> of("not-a-route", Map.of("route", not.id()));
        };
    }

    private static Problem of(String slug, Map<String, String> data) {
        return ProblemDetails.of(HttpStatus.UNPROCESSABLE_CONTENT, slug, data);
    }
}
