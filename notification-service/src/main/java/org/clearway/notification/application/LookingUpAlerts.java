package org.clearway.notification.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Entry;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.Fact;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.Journal;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.FindingAlerts.Wanted;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertEvent;
import org.jspecify.annotations.Nullable;

/** Alerts, and what was done with each. */
public final class LookingUpAlerts {
    private final Streams<Alert, AlertEvent> alerts;
    private final FindingAlerts finding;
    private final Journal journal;
    private final EventTypes<AlertEvent> types;
    private final FactMapper mapper;

    public LookingUpAlerts(
            Streams<Alert, AlertEvent> alerts,
            FindingAlerts finding,
            Journal journal,
            EventTypes<AlertEvent> types,
            FactMapper mapper) {
        this.alerts = alerts;
        this.finding = finding;
        this.journal = journal;
        this.types = types;
        this.mapper = mapper;
    }

    /**
     * A line of the delivery log: it is the alert's own journal.
     *
     * @param number from 1; a later line never changes it
     * @param type type on the wire
     */
    public record Line(long number, Instant recordedAt, String type, AlertEvent event) {}

    public List<Loaded<Alert>> list(Wanted wanted, @Nullable String before, int limit) {
        return finding.list(wanted, before, limit);
    }

    public Optional<Loaded<Alert>> find(String id) {
        return alerts.find(id);
    }

    /**
     * What happened to the alert, every attempt with its reason, the oldest first.
     *
     * @param afterLine number of the last line seen; 0 = from the first
     */
    public List<Line> log(StreamId alert, long afterLine, int limit) {
        return lines(alert).stream().skip(afterLine).limit(limit).toList();
    }

    /** The newest lines, the oldest of them first: an alert that waited for days has thousands. */
    public List<Line> newest(StreamId alert, int limit) {
        List<Line> lines = lines(alert);
        return lines.subList(Math.max(0, lines.size() - limit), lines.size());
    }

    private List<Line> lines(StreamId alert) {
        List<Line> lines = new ArrayList<>();
        for (Entry entry : journal.read(alert, 0)) {
            for (Fact fact : entry.facts()) {
                AlertEvent event = types.decode(fact.type(), fact.data(), mapper);
                lines.add(new Line(lines.size() + 1L, entry.recordedAt(), fact.type(), event));
            }
        }
        return lines;
    }
}
