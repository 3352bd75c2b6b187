package org.clearway.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clearway.kit.Problem;
import org.clearway.kit.trace.CurrentTrace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every failure that no advice of the service has taken. What nobody foresaw is logged, and answered bare. */
final class ProblemResolver implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemWriter writer;
    private final CurrentTrace trace;

    ProblemResolver(ProblemWriter writer, CurrentTrace trace) {
        this.writer = writer;
        this.trace = trace;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (isEndOfStream(response, failure)) {
            return new ModelAndView();
        }
        try {
            writer.write(request, response, problemOf(request, failure));
        } catch (IOException gone) {
            LOG.debug("the caller has gone", gone);
        }
        return new ModelAndView();
    }

    /** Event streams end by time-out or by the caller hanging up: neither is a failure, and nobody listens. */
    private static boolean isEndOfStream(HttpServletResponse response, Exception failure) {
        return DisconnectedClientHelper.isClientDisconnectedException(failure)
                || (failure instanceof AsyncRequestTimeoutException && response.isCommitted());
    }

    /** The problem for a failure; an unforeseen one is logged under the trace id that the caller gets. */
    Problem problemOf(HttpServletRequest request, Throwable failure) {
        Problem problem = Problems.of(failure).orElse(null);
        if (problem == null || problem.slug().equals("unexpected")) {
            LOG.error("unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), failure);
            return unexpected();
        }
        if (problem.status().is5xxServerError()) {
            LOG.warn(
                    "{} for {} {}: {}",
                    problem.slug(),
                    request.getMethod(),
                    request.getRequestURI(),
                    failure.toString());
        }
        return problem;
    }

    private Problem unexpected() {
        Problem bare = Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        return trace.id().map(id -> bare.member("traceId", id)).orElse(bare);
    }
}
