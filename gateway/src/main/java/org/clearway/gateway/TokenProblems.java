package org.clearway.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clearway.kit.Problem;
import org.clearway.kit.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401, 403, and 503 where the token could not be checked, in the one error format. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter writer;

    TokenProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        writer.write(request, response, problem(failed));
    }

    private static Problem problem(AuthenticationException failed) {
        if (failed instanceof AuthenticationServiceException) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "issuer-unavailable")
                    .header(HttpHeaders.RETRY_AFTER, "3");
        }
        String challenge =
                failed instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer";
        return Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated").header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        writer.write(request, response, Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
    }
}
