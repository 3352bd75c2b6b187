package org.clearway.localstack.walkthrough;

import org.clearway.localservers.ServerFailed;

/** An outcome of the story is not what it must be. */
final class StepFailed extends ServerFailed {
    private static final long serialVersionUID = 1L;

    /**
     * Says all that is needed to look for the reason.
     *
     * @param step where in the story
     * @param correlationId finds the request in every log and its events in the feed; "-" where no request is at fault
     */
    StepFailed(String step, String expected, String got, String correlationId) {
        super("FAILED at " + step + System.lineSeparator()
                + "  expected     " + expected + System.lineSeparator()
                + "  got          " + got + System.lineSeparator()
                + "  correlation  " + correlationId);
    }
}
