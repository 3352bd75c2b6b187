package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.kit.Problem;
import org.clearway.kit.problem.ProblemRenderer;
import org.clearway.kit.text.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The error answers that an operation can give because of what it takes. */
final class ErrorAnswers {
    private final ProblemRenderer renderer;

    ErrorAnswers(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    /** What an operation takes. */
    record Shape(boolean command, boolean body, boolean input, boolean path) {}

    void addTo(Operation operation, Shape shape) {
        of(shape).forEach((status, slugs) -> addTo(operation, status, slugs));
    }

    private static Map<HttpStatus, List<String>> of(Shape shape) {
        Map<HttpStatus, List<String>> answers = new LinkedHashMap<>();
        badRequests(shape).ifPresent(slugs -> answers.put(HttpStatus.BAD_REQUEST, slugs));
        if (shape.body()) {
            answers.put(HttpStatus.CONTENT_TOO_LARGE, List.of("body-too-large"));
            answers.put(HttpStatus.UNSUPPORTED_MEDIA_TYPE, List.of("unsupported-media-type"));
        }
        answers.put(HttpStatus.UNAUTHORIZED, List.of("unauthenticated"));
        answers.put(HttpStatus.FORBIDDEN, List.of("not-allowed"));
        if (shape.path()) {
            answers.put(HttpStatus.NOT_FOUND, List.of("not-found"));
        }
        if (shape.command()) {
            answers.put(HttpStatus.PRECONDITION_FAILED, List.of("stale-version"));
            answers.put(HttpStatus.UNPROCESSABLE_CONTENT, List.of("idempotency-key-reused"));
        }
        answers.put(HttpStatus.SERVICE_UNAVAILABLE, List.of("database-unavailable", "busy"));
        return answers;
    }

    private static Optional<List<String>> badRequests(Shape shape) {
        List<String> slugs = new ArrayList<>();
        if (shape.command()) {
            slugs.addAll(List.of("idempotency-key-missing", "idempotency-key-malformed", "malformed-if-match"));
        }
        if (shape.body()) {
            slugs.addAll(List.of("malformed-json", "unknown-field", "impossible-date"));
        }
        if (shape.body() || shape.input()) {
            slugs.addAll(List.of("wrong-type", "validation-failed"));
        }
        return slugs.isEmpty() ? Optional.empty() : Optional.of(slugs);
    }

    private void addTo(Operation operation, HttpStatus status, List<String> slugs) {
        String code = Integer.toString(status.value());
        ApiResponse written = operation.getResponses().get(code);
        if (written != null && written.getContent() != null) {
            return;
        }
        MediaType media = new MediaType().schema(new Schema<>().$ref(Shared.PROBLEM_REF));
        for (String slug : slugs) {
            media.addExamples(slug, new Example().value(example(status, slug)));
        }
        operation
                .getResponses()
                .addApiResponse(
                        code,
                        new ApiResponse()
                                .description(written == null ? String.join(", ", slugs) : written.getDescription())
                                .content(new Content().addMediaType("application/problem+json", media)));
    }

    private Map<String, Object> example(HttpStatus status, String slug) {
        ProblemDetail problem = renderer.render(Problem.of(status, slug), Languages.ENGLISH);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", String.valueOf(problem.getType()));
        example.put("title", String.valueOf(problem.getTitle()));
        example.put("status", status.value());
        return example;
    }
}
