package org.clearway.kit;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The short way to a {@link Problem}. */
public final class ProblemDetails {
    private ProblemDetails() {}

    /** @param data arguments of the texts, which clients get as members too */
    public static Problem of(HttpStatus status, String slug, Map<String, ?> data) {
        Problem problem = Problem.of(status, slug);
        for (Map.Entry<String, ?> entry : data.entrySet()) {
            problem = problem.member(entry.getKey(), entry.getValue());
        }
        return problem;
    }

    /** A problem whose texts need no arguments. */
    public static Problem of(HttpStatus status, String slug) {
        return Problem.of(status, slug);
    }
}
