package org.clearway.kit.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clearway.kit.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What goes wrong outside the dispatcher, in a filter or in the server itself, has the same form. */
@Hidden
@Controller
final class ProblemErrorController implements ErrorController {
    private final ProblemResolver resolver;
    private final ProblemWriter writer;

    ProblemErrorController(ProblemResolver resolver, ProblemWriter writer) {
        this.resolver = resolver;
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, problem(request));
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return resolver.problemOf(request, failure);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return RequestProblems.ofStatus(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
    }
}
