package org.clearway.kit.problem;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.clearway.kit.Problem;
import org.clearway.kit.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the server itself refuses before any filter runs (a line or header that cannot be read) is a problem too. */
final class ServerProblemValve extends ErrorReportValve {
    private final ProblemRenderer renderer;
    private final JsonMapper json;

    ServerProblemValve(ProblemRenderer renderer, JsonMapper json) {
        this.renderer = renderer;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = RequestProblems.ofStatus(HttpStatusCode.valueOf(status));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(json.writeValueAsString(
                        ProblemWriter.members(renderer.render(problem, language(request)), path(request))));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // The caller has hung up: there is nobody to tell.
        }
    }

    private static Locale language(Request request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Languages.VIETNAMESE
                : Languages.nearest(request.getLocale());
    }

    private static String path(Request request) {
        String path = request.getRequestURI();
        return path == null ? "" : path;
    }
}
