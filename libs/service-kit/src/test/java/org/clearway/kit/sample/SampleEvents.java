package org.clearway.kit.sample;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamDefinition;
import org.clearway.eventing.Streams;
import org.clearway.eventing.Subscription;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SampleEvents {
    @Bean
    Streams<Thing, Thing.Event> things(EventStore store) {
        return store.streams(StreamDefinition.of(
                        "thing",
                        Thing.class,
                        EventTypes.of(Thing.Event.class)
                                .type("thing.named.v1", Thing.Named.class)
                                .build())
                .evolve(Thing::evolve)
                .occurredOn(Thing.Event::occurredOn)
                .build());
    }

    @Bean
    Heard heard() {
        return new Heard(new ConcurrentLinkedQueue<>(), new AtomicBoolean());
    }

    @Bean
    Subscription hearing(Heard heard) {
        return Subscription.named("sample.hearing")
                .topics("things")
                .on("thing.named.v1", Thing.Named.class, (event, body) -> heard.add(event))
                .build();
    }

    /** What the listener has heard, with the trace id that stood in the log meanwhile. */
    record Heard(Queue<Once> events, AtomicBoolean refuse) {
        record Once(InboundEvent event, String traceId) {}

        void add(InboundEvent event) {
            if (refuse.get()) {
                throw new IllegalStateException("refused by the test");
            }
            events.add(new Once(event, String.valueOf(MDC.get("traceId"))));
        }
    }
}
