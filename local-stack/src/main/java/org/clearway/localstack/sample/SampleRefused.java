package org.clearway.localstack.sample;

/** A request of the sample was not taken; the message says which, and what was answered. */
public final class SampleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SampleRefused(String what, int status, String answer) {
        this(what + " was answered with " + status + " " + answer);
    }

    SampleRefused(String why) {
        super("the sample could not be loaded: " + why);
    }
}
