package org.clearway.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The few paths that need no token. */
final class OpenPaths {
    private final List<PathPatternRequestMatcher> matchers;

    OpenPaths(List<String> patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        matchers = patterns.stream().map(paths::matcher).toList();
    }

    boolean matches(HttpServletRequest request) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }
}
