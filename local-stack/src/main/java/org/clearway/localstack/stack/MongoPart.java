package org.clearway.localstack.stack;

import java.util.Map;
import java.util.function.Consumer;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.MongodBinary;
import org.clearway.localservers.MongodServer;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerPlace;
import org.clearway.localservers.ServerProcess;

/** The database server. */
final class MongoPart implements Part {
    static final String NAME = "mongod";
    static final int PORT = StackPorts.of(27117);

    private final Installation installation;

    MongoPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public Map<Integer, String> ports() {
        return Map.of(PORT, "MongoDB");
    }

    @Override
    public void start(Consumer<ServerProcess> launched) {
        ServerPlace place = new ServerPlace(PORT, installation.data(NAME), installation.log(NAME), Lifetime.DETACHED);
        MongodServer.start(MongodBinary.find(), place, launched);
    }

    @Override
    public boolean isReady() {
        return Ports.isOpen(PORT);
    }
}
