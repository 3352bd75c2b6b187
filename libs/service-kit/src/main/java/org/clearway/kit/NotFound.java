package org.clearway.kit;

import org.springframework.http.HttpStatus;

/** There is no such thing, or the caller may not know of it: both are the same answer (404). */
public final class NotFound extends ProblemException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Problem.of(HttpStatus.NOT_FOUND, "not-found"));
    }
}
