package org.clearway.localstack.stack;

import java.util.Map;
import org.clearway.localservers.KafkaBroker;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerPlace;
import org.clearway.localservers.ServerProcess;

/** The event broker. */
final class KafkaPart implements Part {
    static final String NAME = "kafka";
    static final int PORT = 29092;
    private static final int CONTROLLER_PORT = 29093;

    private final Installation installation;

    KafkaPart(Installation installation) {
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
        return Map.of(PORT, "Kafka", CONTROLLER_PORT, "Kafka's controller");
    }

    @Override
    public ServerProcess start() {
        ServerPlace place = new ServerPlace(PORT, installation.data(NAME), installation.log(NAME), Lifetime.DETACHED);
        return KafkaBroker.start(place, CONTROLLER_PORT).process();
    }

    @Override
    public boolean isReady() {
        return Ports.isOpen(PORT);
    }
}
