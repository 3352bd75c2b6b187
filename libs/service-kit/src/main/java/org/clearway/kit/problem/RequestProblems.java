package org.clearway.kit.problem;

import java.util.Map;
import java.util.stream.Collectors;
import org.clearway.kit.Problem;
import org.clearway.kit.Problem.FieldFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** What is wrong with a request before any controller has seen it. */
final class RequestProblems {
    private RequestProblems() {}

    static Problem of(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException fault) {
            return JsonProblems.of(fault);
        }
        return unreadable.getCause() == null
                ? Problem.of(HttpStatus.BAD_REQUEST, "body-missing")
                : JsonProblems.of(null);
    }

    static Problem of(MethodArgumentTypeMismatchException mismatch) {
        TextKey expected = ExpectedTypes.of(mismatch.getRequiredType());
        String slug = ExpectedTypes.isDate(mismatch.getRequiredType()) ? "impossible-date" : "wrong-type";
        return Problem.of(HttpStatus.BAD_REQUEST, slug)
                .with("field", mismatch.getName())
                .with("expected", expected)
                .field(new FieldFault(mismatch.getName(), slug, Map.of("expected", expected), null));
    }

    static Problem of(MissingServletRequestParameterException missing) {
        return missing("missing-parameter", missing.getParameterName());
    }

    static Problem of(MissingRequestHeaderException missing) {
        return missing("missing-header", missing.getHeaderName());
    }

    static Problem of(HttpRequestMethodNotSupportedException method) {
        String allowed = method.getSupportedHttpMethods() == null
                ? ""
                : method.getSupportedHttpMethods().stream()
                        .map(HttpMethod::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed")
                .with("method", method.getMethod())
                .with("allowed", allowed)
                .header(HttpHeaders.ALLOW, allowed);
    }

    static Problem of(HttpMediaTypeNotSupportedException type) {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type")
                .with("supported", MediaType.toString(type.getSupportedMediaTypes()));
    }

    /** Whatever else Spring knows an answer for, by its status alone. */
    static Problem of(ErrorResponse answer) {
        return ofStatus(answer.getStatusCode());
    }

    /** The technical problem for a bare status. */
    static Problem ofStatus(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null || (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE)) {
            return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        }
        return switch (status) {
            case UNAUTHORIZED -> Problem.of(status, "unauthenticated");
            case FORBIDDEN -> Problem.of(status, "not-allowed");
            case NOT_FOUND -> Problem.of(status, "not-found");
            case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable");
            case CONTENT_TOO_LARGE -> Problem.of(status, "body-too-large");
            case TOO_MANY_REQUESTS -> Problem.of(status, "too-many-requests").header(HttpHeaders.RETRY_AFTER, "1");
            case SERVICE_UNAVAILABLE -> ServerProblems.busy();
            default -> Problem.of(status, "malformed-request");
        };
    }

    private static Problem missing(String slug, String name) {
        return Problem.of(HttpStatus.BAD_REQUEST, slug).with("field", name).field(name, "required");
    }
}
