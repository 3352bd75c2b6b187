package org.clearway.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clearway.kit.Problem;
import org.clearway.kit.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401 and 403 as problems, and 503 where the token could not be checked. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityProblems.class);

    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        if (failed instanceof AuthenticationServiceException) {
            LOG.warn("tokens cannot be checked: {}", failed.getMessage());
            writer.write(
                    request,
                    response,
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "issuer-unavailable")
                            .header(HttpHeaders.RETRY_AFTER, "3"));
            return;
        }
        String challenge =
                failed instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer";
        writer.write(
                request,
                response,
                Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated").header(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
    }
}
