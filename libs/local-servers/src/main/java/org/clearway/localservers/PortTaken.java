package org.clearway.localservers;

import java.util.Optional;

/** Somebody else listens on a port that a server needs. */
public final class PortTaken extends ServerFailed {
    private final int port;

    PortTaken(int port, String purpose, Optional<String> holder) {
        super("Port " + port + ", needed for " + purpose + ", is taken"
                + holder.map(name -> " by " + name).orElse("") + ": stop that program, then try again.");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
