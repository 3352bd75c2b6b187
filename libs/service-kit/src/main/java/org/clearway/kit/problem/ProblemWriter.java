package org.clearway.kit.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.clearway.kit.Problem;
import org.clearway.kit.text.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem straight to the response: for filters, security and whatever a controller's advice cannot reach. */
public final class ProblemWriter {
    private final ProblemRenderer renderer;
    private final LocaleResolver locales;
    private final JsonMapper json;

    public ProblemWriter(ProblemRenderer renderer, LocaleResolver locales, JsonMapper json) {
        this.renderer = renderer;
        this.locales = locales;
        this.json = json;
    }

    /** Answers with the problem, unless an answer has begun already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale locale = Languages.nearest(locales.resolveLocale(request));
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        byte[] body = json.writeValueAsBytes(members(renderer.render(problem, locale), instance(request)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static Map<String, Object> members(ProblemDetail detail, String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", String.valueOf(detail.getType()));
        members.put("title", String.valueOf(detail.getTitle()));
        members.put("status", detail.getStatus());
        if (detail.getDetail() != null) {
            members.put("detail", detail.getDetail());
        }
        members.put("instance", instance);
        if (detail.getProperties() != null) {
            members.putAll(detail.getProperties());
        }
        return members;
    }

    private static String instance(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
