package org.clearway.kit.events;

import org.clearway.eventing.EventStore;
import org.clearway.eventing.Listeners;
import org.clearway.eventing.Relay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the background work when all streams are known and before the first request is let in. Stopping is the beans'
 * own: their {@code close} runs after the web server has finished its requests.
 */
final class BackboneStart implements SmartLifecycle {
    private final EventStore store;
    private final @Nullable Relay relay;
    private final Listeners listeners;
    private volatile boolean running;

    BackboneStart(EventStore store, @Nullable Relay relay, Listeners listeners) {
        this.store = store;
        this.relay = relay;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        store.start();
        if (relay != null) {
            relay.start();
        }
        listeners.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
