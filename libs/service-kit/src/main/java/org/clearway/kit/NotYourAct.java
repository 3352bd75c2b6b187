package org.clearway.kit;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The caller sees the thing, but the act is for another agency to do (403). */
public final class NotYourAct extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** @param agencies the agencies that may, at least one */
    public NotYourAct(String... agencies) {
        super(Problem.of(HttpStatus.FORBIDDEN, "not-your-act")
                .with("agency", String.join(", ", agencies))
                .member("agencies", List.of(agencies)));
    }
}
