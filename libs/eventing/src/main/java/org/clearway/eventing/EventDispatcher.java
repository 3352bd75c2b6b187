package org.clearway.eventing;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** Brings each record of a batch to its subscription: handled, passed over, parked, or, with a server away, to be had again. */
final class EventDispatcher implements Redelivery {
    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);
    /** How long an event holds up its whole partition for what it builds on; after that it waits parked. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Subscription subscription;
    private final ParkedEvents parked;
    private final FactMapper mapper;
    private final ListenerScope scope;
    private final Map<String, Long> waitingSince = new ConcurrentHashMap<>();

    EventDispatcher(Subscription subscription, ParkedEvents parked, FactMapper mapper, ListenerScope scope) {
        this.subscription = subscription;
        this.parked = parked;
        this.mapper = mapper;
        this.scope = scope;
    }

    void dispatch(List<ConsumerRecord<String, byte[]>> batch) {
        Set<String> keys = new HashSet<>();
        batch.forEach(delivered -> keys.add(SubjectPlace.key(delivered)));
        int index = 0;
        try {
            // One look per batch is enough: only this listener parks these subjects, the desk only frees them.
            Set<String> heldBack = parked.heldBack(subscription.name(), keys);
            for (; index < batch.size(); index++) {
                dispatch(batch.get(index), heldBack);
            }
        } catch (RuntimeException e) {
            if (e instanceof NotYet || Failures.isTransient(e)) {
                LOG.info("{}: waiting and trying again: {}", subscription.name(), e.toString());
                throw new BatchListenerFailedException("to be delivered again", e, batch.get(index));
            }
            throw e;
        }
    }

    private void dispatch(ConsumerRecord<String, byte[]> delivered, Set<String> heldBack) {
        String type = CloudEventHeaders.type(delivered);
        if (type != null && !subscription.wants(type)) {
            return;
        }
        SubjectPlace place = SubjectPlace.of(delivered);
        @Nullable InboundEvent event = null;
        try {
            event = CloudEventHeaders.toEvent(delivered);
            if (heldBack.contains(place.key())) {
                parked.parkBehind(subscription.name(), place.key(), place.order(), event);
                return;
            }
            deliver(event);
        } catch (RuntimeException e) {
            if (isWorthWaiting(event, e)) {
                throw e;
            }
            String id = event == null ? SubjectPlace.idOf(delivered) : event.id();
            if (e instanceof NotYet) {
                LOG.warn("{}: parking {} until what it builds on is there: {}", subscription.name(), id, e.toString());
            } else {
                LOG.error("{}: parking {}, it cannot be worked on: {}", subscription.name(), id, e.toString());
            }
            parked.park(subscription.name(), place.key(), id, place.order(), event, e);
            heldBack.add(place.key());
        }
    }

    private boolean isWorthWaiting(@Nullable InboundEvent event, RuntimeException failure) {
        if (failure instanceof NotYet && event != null) {
            // Not by the clock of the law, which may be moved or stand still.
            long since = waitingSince.computeIfAbsent(event.id(), id -> System.nanoTime());
            if (System.nanoTime() - since < PATIENCE.toNanos()) {
                return true;
            }
            waitingSince.remove(event.id());
            return false;
        }
        return Failures.isTransient(failure);
    }

    /** Hands one event to the subscription, within the scope. */
    @Override
    public void deliver(InboundEvent event) {
        scope.around(event, () -> subscription.deliver(event, mapper));
        waitingSince.remove(event.id());
    }

    Subscription subscription() {
        return subscription;
    }
}
