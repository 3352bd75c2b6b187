package org.clearway.eventing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries parked events again that the desk asked for or that wait for what had not arrived, and then those that waited
 * behind them, in order. While a subject
 * has anything parked its listener parks behind, so nothing overtakes.
 */
final class ParkedRetries implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedRetries.class);
    private static final String LEASE = "parked-retries";

    private final Leases leases;
    private final ParkedEvents parked;
    private final Map<String, Redelivery> listeners;
    private final BackgroundLoop loop = new BackgroundLoop("parked-retries", Duration.ofSeconds(1), this::step);

    ParkedRetries(Leases leases, ParkedEvents parked, Map<String, Redelivery> listeners) {
        this.leases = leases;
        this.parked = parked;
        this.listeners = listeners;
    }

    void start() {
        loop.start();
    }

    private boolean step() {
        if (!leases.hold(LEASE)) {
            return false;
        }
        List<ParkedEvent> triable = parked.triable(100);
        boolean progress = false;
        for (ParkedEvent first : triable) {
            progress |= workThrough(first);
        }
        return progress;
    }

    private boolean workThrough(ParkedEvent first) {
        boolean progress = false;
        Optional<ParkedEvent> next = Optional.of(first);
        while (next.isPresent() && leases.hold(LEASE) && tryAgain(next.get())) {
            progress = true;
            next = parked.first(first.listener(), first.key());
        }
        return progress;
    }

    private boolean tryAgain(ParkedEvent event) {
        Redelivery listener = listeners.get(event.listener());
        InboundEvent inbound = event.event();
        if (listener == null || inbound == null) {
            parked.failedAgain(event, new IllegalStateException("cannot be delivered as it is"));
            return false;
        }
        try {
            listener.deliver(inbound);
            parked.worked(event);
            return true;
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            if (e instanceof NotYet) {
                LOG.debug("{}: {} still waits: {}", event.listener(), inbound.id(), e.toString());
            } else {
                LOG.error("{}: {} failed again: {}", event.listener(), inbound.id(), e.toString());
            }
            parked.failedAgain(event, e);
            return false;
        }
    }

    @Override
    public void close() {
        loop.close();
    }
}
