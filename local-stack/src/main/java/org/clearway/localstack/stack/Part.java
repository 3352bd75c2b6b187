package org.clearway.localstack.stack;

import java.util.Map;
import org.clearway.localservers.ServerProcess;

/** One process of the local stack. */
public interface Part {
    String name();

    /** The port by which it is known. */
    int port();

    /** Every port that it listens on, with what for. */
    Map<Integer, String> ports();

    /** Starts the process, detached; it may not be ready yet. */
    ServerProcess start();

    /** Whether it does its work now. */
    boolean isReady();
}
