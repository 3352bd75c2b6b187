package org.clearway.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.InboundEvent;

/** A story for tests, told event by event: each is recorded one minute after the one before. */
public final class Told {
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");

    /** The legal date is the day of recording, unless it is told otherwise. */
    public Told on(String subject, String agency, ForeignFact fact) {
        return on(LocalDate.ofInstant(now, ZoneOffset.UTC), subject, agency, fact);
    }

    public Told on(LocalDate occurredOn, String subject, String agency, ForeignFact fact) {
        now = now.plusSeconds(60);
        long sequence = sequences.merge(subject, 1L, Long::sum);
        InboundEvent event = new InboundEvent(
                "e" + happenings.size(),
                "a-service",
                fact.getClass().getSimpleName(),
                subject,
                sequence,
                "0-" + happenings.size(),
                now,
                occurredOn,
                agency,
                null,
                null,
                null,
                "{}");
        happenings.add(new Happening(new KeptEvent(happenings.size() + 1, now, event), fact));
        return this;
    }

    public Told recordedAt(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }
}
