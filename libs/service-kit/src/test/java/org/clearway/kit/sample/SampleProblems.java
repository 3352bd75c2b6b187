package org.clearway.kit.sample;

import java.util.Map;
import org.clearway.kit.LocalizedText;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemDetails;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class SampleProblems {
    @ExceptionHandler(Thing.Refused.class)
    Problem refused(Thing.Refused refused) {
        return switch (refused) {
            case Thing.Refused.TooEarly early ->
                ProblemDetails.of(
                                HttpStatus.UNPROCESSABLE_CONTENT, "sample-too-early", Map.of("earliest", "2026-04-01"))
                        .with("what", new LocalizedText("đổi tên", "renaming"))
                        .field("occurredOn", "sample-code")
                        .rule("rule-1", "2", "123/2026, điều 4");
        };
    }
}
