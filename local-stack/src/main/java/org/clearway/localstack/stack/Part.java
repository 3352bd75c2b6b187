package org.clearway.localstack.stack;

import java.util.Map;
import java.util.function.Consumer;
import org.clearway.localservers.ServerProcess;

/** One process of the local stack. */
public interface Part {
    String name();

    /** The port by which it is known. */
    int port();

    /** Every port that it listens on, with what for. */
    Map<Integer, String> ports();

    /**
     * Starts the process, detached; it may not be ready yet.
     *
     * @param launched is told of the process as soon as it runs: if the command is broken off while it waits, the next
     *     one knows of it
     */
    void start(Consumer<ServerProcess> launched);

    /** Whether it does its work now. */
    boolean isReady();
}
