package org.clearway.eventing;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A service's journal and everything derived from it inside the service: streams, state documents, their repair, and
 * the clocks inside the streams.
 */
public final class EventStore implements AutoCloseable {
    private final MongoDatabase database;
    private final Clock clock;
    private final EventingSettings settings;
    private final FactMapper mapper;
    private final MongoJournal journal;
    private final StateWriter writer = new StateWriter();
    private final Map<String, Streams<?, ?>> streams = new LinkedHashMap<>();
    private final StateRepair repair;
    private final DueScanner scanner;

    /** Opens the journal (making its indexes where they are missing); {@link #start} lets the background work begin. */
    public EventStore(MongoDatabase database, Clock clock, EventingSettings settings, FactMapper mapper) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.mapper = mapper;
        journal = new MongoJournal(database, "journal", settings.lanes(), settings.queueSize(), clock, true);
        repair = new StateRepair(database, journal, streams, clock);
        scanner = new DueScanner(new Leases(database), streams, clock);
    }

    /** Makes the streams of one kind known; once per kind, before {@link #start}. */
    public synchronized <S, E> Streams<S, E> streams(StreamDefinition<S, E> definition) {
        StateDocuments<S> documents = new StateDocuments<>(database, definition, mapper, writer);
        Streams<S, E> made = new Streams<>(definition, journal, documents, mapper);
        if (streams.put(definition.type, made) != null) {
            throw new IllegalStateException("two definitions of " + definition.type);
        }
        return made;
    }

    /** Begins repairing lagging state documents and firing moments that are due. */
    public void start() {
        repair.start();
        scanner.start();
    }

    public Journal journal() {
        return journal;
    }

    /**
     * Compares every state document with the fold of its stream.
     *
     * @return the streams whose document is missing, behind or different, and how many were looked at
     */
    public StateAudit auditStates() {
        return StateAudit.of(journal, streams);
    }

    MongoJournal mongoJournal() {
        return journal;
    }

    MongoDatabase database() {
        return database;
    }

    Clock clock() {
        return clock;
    }

    EventingSettings settings() {
        return settings;
    }

    Collection<Streams<?, ?>> kinds() {
        return streams.values();
    }

    @Override
    public void close() {
        scanner.close();
        repair.close();
        journal.close();
        writer.close();
    }
}
