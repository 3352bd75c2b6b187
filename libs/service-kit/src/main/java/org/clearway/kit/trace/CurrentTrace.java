package org.clearway.kit.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The trace that the running request belongs to, where there is one. */
public final class CurrentTrace {
    private final ObjectProvider<Tracer> tracer;

    public CurrentTrace(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    /** The id that leads to the request's log lines. */
    public Optional<String> id() {
        return context().map(TraceContext::traceId).filter(id -> !id.isBlank());
    }

    /** W3C trace context, to be carried on. */
    public Optional<String> traceParent() {
        return context()
                .filter(context -> !context.traceId().isBlank())
                .map(context -> "00-" + context.traceId() + "-" + context.spanId()
                        + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00"));
    }

    private Optional<TraceContext> context() {
        return Optional.ofNullable(tracer.getIfAvailable())
                .map(Tracer::currentSpan)
                .map(Span::context);
    }
}
