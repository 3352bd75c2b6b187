package org.clearway.localstack.stack;

import java.util.Map;
import java.util.function.Consumer;
import org.clearway.localservers.BrokerClassPath;
import org.clearway.localservers.BrokerJvm;
import org.clearway.localservers.KafkaBroker;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerPlace;
import org.clearway.localservers.ServerProcess;
import org.clearway.localstack.app.ClassPathCopy;

/** The event broker. */
final class KafkaPart implements Part {
    static final String NAME = "kafka";
    static final int PORT = StackPorts.of(29092);
    private static final int CONTROLLER_PORT = StackPorts.of(29093);

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
    public void start(Consumer<ServerProcess> launched) {
        ServerPlace place = new ServerPlace(PORT, installation.data(NAME), installation.log(NAME), Lifetime.DETACHED);
        KafkaBroker.start(copied(), BrokerJvm.small(), place, CONTROLLER_PORT, launched);
    }

    /** Its jars in a place of their own: the build folder may be built or cleaned while the broker runs. */
    private BrokerClassPath copied() {
        return new BrokerClassPath(ClassPathCopy.of(
                BrokerClassPath.current().jars(), installation.apps().resolve(NAME)));
    }

    @Override
    public boolean isReady() {
        return Ports.isOpen(PORT);
    }
}
