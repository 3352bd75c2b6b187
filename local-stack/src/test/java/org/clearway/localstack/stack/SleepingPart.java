package org.clearway.localstack.stack;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerProcess;

/** A real process that needs a port and does nothing; with another command it ends at once. */
final class SleepingPart implements Part {
    private final Installation installation;
    private final int port = Ports.free();
    private final List<String> command;

    /** As if the command ended while the process was getting ready. */
    boolean brokenOff;

    SleepingPart(Installation installation, String... command) {
        this.installation = installation;
        this.command = List.of(command);
    }

    @Override
    public String name() {
        return "sleeper";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<Integer, String> ports() {
        return Map.of(port, "the sleeper");
    }

    @Override
    public void start(Consumer<ServerProcess> launched) {
        launched.accept(ServerProcess.start(name(), command, Map.of(), installation.log(name()), Lifetime.WITH_PARENT));
        if (brokenOff) {
            throw new IllegalStateException("broken off while it waits");
        }
    }

    @Override
    public boolean isReady() {
        return command.getFirst().equals("sleep");
    }
}
