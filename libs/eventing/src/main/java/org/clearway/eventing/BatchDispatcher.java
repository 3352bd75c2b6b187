package org.clearway.eventing;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings whole batches to a subscription that takes them so. A record that is no event, or an event that cannot be
 * worked on, is parked with its subject like everywhere else; with a server away the batch is to be had again.
 */
final class BatchDispatcher implements Redelivery {
    private static final Logger LOG = LoggerFactory.getLogger(BatchDispatcher.class);

    private final BatchSubscription subscription;
    private final ParkedEvents parked;

    BatchDispatcher(BatchSubscription subscription, ParkedEvents parked) {
        this.subscription = subscription;
        this.parked = parked;
    }

    private record Delivered(SubjectPlace place, InboundEvent event) {}

    void dispatch(List<ConsumerRecord<String, byte[]>> batch) {
        Set<String> keys = new HashSet<>();
        batch.forEach(delivered -> keys.add(SubjectPlace.key(delivered)));
        Set<String> heldBack = parked.heldBack(subscription.name(), keys);
        List<Delivered> readable = readable(batch, heldBack);
        try {
            subscription
                    .handler()
                    .onBatch(readable.stream().map(Delivered::event).toList());
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            // One of them cannot be worked on: found by going one by one, which harms none, as handlers are idempotent.
            oneByOne(readable, heldBack);
        }
    }

    private List<Delivered> readable(List<ConsumerRecord<String, byte[]>> batch, Set<String> heldBack) {
        List<Delivered> readable = new ArrayList<>(batch.size());
        for (ConsumerRecord<String, byte[]> delivered : batch) {
            SubjectPlace place = SubjectPlace.of(delivered);
            try {
                InboundEvent event = CloudEventHeaders.toEvent(delivered);
                if (heldBack.contains(place.key())) {
                    parked.parkBehind(subscription.name(), place.key(), place.order(), event);
                } else {
                    readable.add(new Delivered(place, event));
                }
            } catch (IllegalArgumentException | DateTimeException notAnEvent) {
                park(place, SubjectPlace.idOf(delivered), null, notAnEvent, heldBack);
            }
        }
        return readable;
    }

    private void oneByOne(List<Delivered> readable, Set<String> heldBack) {
        for (Delivered one : readable) {
            if (heldBack.contains(one.place().key())) {
                parked.parkBehind(
                        subscription.name(), one.place().key(), one.place().order(), one.event());
                continue;
            }
            try {
                deliver(one.event());
            } catch (RuntimeException e) {
                if (Failures.isTransient(e)) {
                    throw e;
                }
                park(one.place(), one.event().id(), one.event(), e, heldBack);
            }
        }
    }

    private void park(
            SubjectPlace place, String id, @Nullable InboundEvent event, RuntimeException cause, Set<String> heldBack) {
        LOG.error("{}: parking {}, it cannot be worked on: {}", subscription.name(), id, cause.toString());
        parked.park(subscription.name(), place.key(), id, place.order(), event, cause);
        heldBack.add(place.key());
    }

    @Override
    public void deliver(InboundEvent event) {
        subscription.handler().onBatch(List.of(event));
    }
}
