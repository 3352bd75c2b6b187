package org.clearway.kit.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.ListenerScope;
import org.slf4j.MDC;

/** Handles an event as part of the trace that led to it, so that one id leads from a request to its last effect. */
final class TracedListening implements ListenerScope {
    private final Tracer tracer;
    private final Propagator propagator;

    TracedListening(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public void around(InboundEvent event, Runnable handling) {
        String correlationId = event.correlationId() == null ? "" : event.correlationId();
        String parent = event.traceParent();
        Map<String, String> carrier = parent == null ? Map.of() : Map.of("traceparent", parent);
        Span span = propagator
                .extract(carrier, Map::get)
                .kind(Span.Kind.CONSUMER)
                .name("handle " + event.type())
                .tag("event.id", event.id())
                .start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span);
                MDC.MDCCloseable _ = MDC.putCloseable("correlationId", correlationId)) {
            handling.run();
        } catch (RuntimeException failed) {
            span.error(failed);
            throw failed;
        } finally {
            span.end();
        }
    }
}
