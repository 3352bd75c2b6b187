package org.clearway.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.clearway.kit.Problem;
import org.clearway.kit.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads bodies up to the limit, and refuses the rest, whether its length was told or not. */
final class BodyFilter extends OncePerRequestFilter {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final int limit;
    private final ProblemWriter writer;

    BodyFilter(int limit, ProblemWriter writer) {
        this.limit = limit;
        this.writer = writer;
    }

    /** By method, not by length: a body may come without one. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new KnownBody(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem tooLarge =
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large").member("maxBytes", limit);
        writer.write(request, response, tooLarge);
    }
}
