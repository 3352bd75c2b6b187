package org.clearway.kit.problem;

import org.clearway.kit.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A problem that an advice returns is put into the caller's language just before it is written. */
final class ProblemInterceptor implements ErrorResponse.Interceptor {
    private final ProblemRenderer renderer;

    ProblemInterceptor(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void handleError(ProblemDetail detail, @Nullable ErrorResponse answer) {
        if (answer instanceof Problem problem) {
            renderer.fill(detail, problem, LocaleContextHolder.getLocale());
        }
    }
}
