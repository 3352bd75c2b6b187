package org.clearway.localstack.app;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clearway.localservers.Lifetime;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerProcess;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Part;

/**
 * A Spring Boot application of the local stack.
 *
 * @param port where it answers, its management too
 * @param environment one variable per deploy-time value
 */
public record JavaApp(
        Installation installation,
        String name,
        Map<Integer, String> ports,
        int port,
        AppCode code,
        Map<String, String> environment,
        int heapMib)
        implements Part {
    @Override
    public void start(Consumer<ServerProcess> launched) {
        ports.forEach(Ports::requireFree);
        Map<String, String> environment = new TreeMap<>(environment());
        // glibc keeps an arena of memory per thread and core otherwise.
        environment.put("MALLOC_ARENA_MAX", "2");
        launched.accept(ServerProcess.start(
                name,
                JavaCommand.of(heapMib, new AotCache(installation, this).flag(), code),
                environment,
                installation.log(name),
                Lifetime.DETACHED));
    }

    @Override
    public boolean isReady() {
        return Management.of(port).isReady();
    }

    /** Where it tells of itself. */
    public Management management() {
        return Management.of(port);
    }
}
