package org.clearway.kit;

/** Ends a request with this problem. For adapters; a domain refuses with its own sealed family. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.slug());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
