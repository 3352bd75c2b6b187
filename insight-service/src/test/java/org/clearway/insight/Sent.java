package org.clearway.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;

/** Events as other services publish them, with ids of their own per test. */
public final class Sent {
    private static final AtomicLong STORIES = new AtomicLong();
    private final FactMapper mapper = new FactMapper();
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();
    private final AtomicLong positions = new AtomicLong();
    private final String story = "s" + STORIES.incrementAndGet() + "-" + System.nanoTime();
    private Instant recordedAt = Instant.parse("2026-03-02T01:00:00Z");

    /** An id that no other test has. */
    public String id(String name) {
        return name + "-" + story;
    }

    public Sent recordedAt(String instant) {
        recordedAt = Instant.parse(instant);
        return this;
    }

    public InboundEvent event(String source, String type, String subject, String agency, Map<String, ?> data) {
        return event(source, type, subject, agency, LocalDate.of(2026, 3, 2), data);
    }

    public InboundEvent event(
            String source, String type, String subject, String agency, LocalDate occurredOn, Map<String, ?> data) {
        long position = positions.incrementAndGet();
        return new InboundEvent(
                source + ":" + story + "-" + position,
                source,
                type,
                subject,
                sequences.computeIfAbsent(subject, s -> new AtomicLong()).incrementAndGet(),
                "0-" + position,
                recordedAt.plusMillis(position),
                occurredOn,
                agency,
                null,
                "correlation-" + story,
                null,
                mapper.write(data));
    }
}
