package org.clearway.eventing;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of events that others published, in one gapless order, chained by hashes: a journal with a single lane, in
 * which the event's id is the command id, so that the same event is recorded once however often it is delivered.
 */
public final class RecordLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecordLog.class);

    private final MongoJournal journal;
    private final FactMapper mapper;

    /** @param name the collection */
    public RecordLog(MongoDatabase database, String name, Clock clock, FactMapper mapper) {
        this.mapper = mapper;
        // Versions may come out of order here: only the database says what is a duplicate.
        journal = new MongoJournal(database, name, 1, 8192, clock, false);
    }

    /**
     * Records what is not recorded yet, in the order given; returns when all of it is stored. Where the database goes
     * away in between, what comes later has not overtaken what must come again.
     */
    public void append(List<InboundEvent> events) {
        Set<String> known = journal.known(events.stream().map(InboundEvent::id).toList());
        List<LaneWriter.Pending> together = new ArrayList<>();
        int bytes = 0;
        for (InboundEvent event : events) {
            if (known.contains(event.id())) {
                continue;
            }
            LaneWriter.Pending next = pending(event);
            if (together.size() == LaneWriter.MAX_ENTRIES || bytes + next.bytes() > LaneWriter.MAX_BYTES) {
                store(together);
                together = new ArrayList<>();
                bytes = 0;
            }
            together.add(next);
            bytes += next.bytes();
        }
        store(together);
    }

    private void store(List<LaneWriter.Pending> together) {
        if (together.isEmpty()) {
            return;
        }
        journal.submitInOrder(together);
        try {
            CompletableFuture.allOf(
                            together.stream().map(LaneWriter.Pending::answer).toArray(CompletableFuture[]::new))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new EventingException.JournalUnavailable("the record does not answer", e);
        }
        together.forEach(this::complainOfAStranger);
    }

    /** Two events of one version cannot come from a journal: whoever published this has to look. */
    private void complainOfAStranger(LaneWriter.Pending stored) {
        String id = stored.origin().commandId();
        // An event that came again meanwhile met its own version first.
        if (stored.answer().join() instanceof Appended.Conflict
                && journal.findCommand(id).isEmpty()) {
            LOG.error("not recorded, another event has its version: {}", id);
        }
    }

    private LaneWriter.Pending pending(InboundEvent event) {
        Fact fact = new Fact(event.type(), event.occurredOn(), envelope(event));
        return MongoJournal.pending(stream(event), event.sequence(), List.of(fact), origin(event));
    }

    private static StreamId stream(InboundEvent event) {
        return new StreamId(event.source(), event.subject());
    }

    private static Origin origin(InboundEvent event) {
        return new Origin(
                event.id(),
                "",
                event.source(),
                event.agency(),
                event.traceParent(),
                event.correlationId(),
                event.causationId());
    }

    /** Events after this position, in order; a page never skips what is still being written. */
    public List<RecordedEvent> read(long afterPosition, int limit) {
        return journal.readLane(0, afterPosition, limit).stream()
                .map(this::toRecorded)
                .toList();
    }

    /** All recorded events of one subject of one source, in order of their versions. */
    public List<RecordedEvent> readSubject(String source, String subject) {
        return journal.read(new StreamId(source, subject), 0).stream()
                .map(this::toRecorded)
                .toList();
    }

    /** The last position; 0 when nothing is recorded. */
    public long tail() {
        return journal.tail(0);
    }

    /** Tells this whenever something was recorded by this process. */
    public void onRecorded(LongConsumer hint) {
        journal.onStored(hint::accept);
    }

    /** Checks the chain of hashes from the first entry on. */
    public ChainCheck check() {
        return ChainCheck.of(journal, 0);
    }

    private String envelope(InboundEvent event) {
        ObjectNode node = mapper.json().createObjectNode();
        node.put("position", event.position());
        node.put("recordedAt", event.recordedAt().toString());
        node.set("data", mapper.read(event.data(), JsonNode.class));
        return mapper.write(node);
    }

    private RecordedEvent toRecorded(Entry entry) {
        Fact fact = entry.facts().getFirst();
        JsonNode envelope = mapper.read(fact.data(), JsonNode.class);
        Origin origin = entry.origin();
        InboundEvent event = new InboundEvent(
                origin.commandId(),
                origin.who(),
                fact.type(),
                entry.stream().id(),
                entry.version(),
                envelope.get("position").asString(),
                Instant.parse(envelope.get("recordedAt").asString()),
                fact.occurredOn(),
                origin.agency(),
                origin.causationId(),
                origin.correlationId(),
                origin.traceParent(),
                mapper.write(envelope.get("data")));
        return new RecordedEvent(entry.position(), entry.recordedAt(), event);
    }

    @Override
    public void close() {
        journal.close();
    }
}
