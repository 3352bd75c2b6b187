package org.clearway.localservers;

/** A server could not be had, started or kept; the message is one sentence that says what to do. */
public class ServerFailed extends RuntimeException {
    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
