package org.clearway.kit.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Default deny: what does not say who may call it, nobody may. */
final class AllowedGuard implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AllowedGuard.class);

    private final OpenPaths openPaths;
    private final boolean controllersOnly;

    /** @param controllersOnly whether handlers that cannot say who may call them are let through */
    AllowedGuard(OpenPaths openPaths, boolean controllersOnly) {
        this.openPaths = openPaths;
        this.controllersOnly = controllersOnly;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Later dispatches of the same request (an event stream, an error) were let in with the first.
        if (request.getDispatcherType() != DispatcherType.REQUEST || openPaths.matches(request)) {
            return true;
        }
        if (controllersOnly && !(handler instanceof HandlerMethod)) {
            return true;
        }
        AllowedRoles allowed = handler instanceof HandlerMethod endpoint
                ? AllowedRoles.of(endpoint).orElse(null)
                : null;
        if (allowed == null) {
            LOG.warn("{} {} says nobody may call it: {}", request.getMethod(), request.getRequestURI(), handler);
            throw new ProblemException(Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
        }
        if (!allowed.admits(ActorArguments.current().roles())) {
            throw new ProblemException(
                    Problem.of(HttpStatus.FORBIDDEN, "not-allowed").member("allowedRoles", allowed.roles()));
        }
        return true;
    }
}
