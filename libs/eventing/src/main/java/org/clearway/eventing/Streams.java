package org.clearway.eventing;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All streams of one kind: commands come in here and are decided, journaled and answered; states are read here.
 *
 * <p>A command loads the state, decides, and appends; when another writer was first it loads and decides again, a
 * bounded number of times. The answer holds the new state.
 */
public final class Streams<S, E> {
    /** "Whatever the version is": no precondition. */
    public static final long ANY_VERSION = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final int ATTEMPTS = 12;

    private final StreamDefinition<S, E> definition;
    private final Journal journal;
    private final StateDocuments<S> documents;
    private final FactMapper mapper;

    Streams(StreamDefinition<S, E> definition, Journal journal, StateDocuments<S> documents, FactMapper mapper) {
        this.definition = definition;
        this.journal = journal;
        this.documents = documents;
        this.mapper = mapper;
    }

    /** The kind of stream. */
    public String type() {
        return definition.type;
    }

    /**
     * Runs one command.
     *
     * @param id aggregate id; the stream need not exist
     * @param expectedVersion version the caller saw, or {@link #ANY_VERSION}
     * @param decision pure; may throw the domain's refusal, which is passed on unless this very command was done before
     * @return the new state, or the first answer when the command id was used before
     * @throws EventingException see its kinds
     */
    public Outcome<S> execute(String id, Origin origin, long expectedVersion, Decision<S, E> decision) {
        if (Copies.BESIDE.isBound()) {
            return firstAnswer(origin).orElseThrow(CopyAudit.NothingDone::new);
        }
        StreamId stream = new StreamId(definition.type, id);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Loaded<@Nullable S> loaded = loadOrEmpty(stream);
            List<E> events;
            try {
                if (expectedVersion != ANY_VERSION && expectedVersion != loaded.version()) {
                    throw new EventingException.StaleVersion(stream, expectedVersion, loaded.version());
                }
                events = decision.decide(loaded.state());
            } catch (RuntimeException refused) {
                // A retried command meets the state that its first run left: then the first answer is due.
                return firstAnswer(origin).orElseThrow(() -> refused);
            }
            if (events.isEmpty()) {
                return unchanged(loaded, origin);
            }
            switch (journal.append(stream, loaded.version() + 1, encode(events), origin)) {
                case Appended.Stored(Entry entry) -> {
                    return stored(loaded, events, entry);
                }
                case Appended.DuplicateCommand() -> {
                    return firstAnswer(origin)
                            .orElseThrow(() -> new IllegalStateException("lost command " + origin.commandId()));
                }
                case Appended.Conflict() -> {
                    // Another writer was first: load what it wrote and decide again.
                }
            }
        }
        throw new EventingException.TooManyConflicts(stream);
    }

    /** The state now: the document, and the journal's tail where the document lags. */
    public Optional<Loaded<S>> find(String id) {
        StreamId stream = new StreamId(definition.type, id);
        return present(loadOrEmpty(stream));
    }

    /** The state after this version, from the journal alone. */
    public Optional<Loaded<S>> findAt(String id, long version) {
        return present(fold(new StreamId(definition.type, id), null, 0, version));
    }

    /** What this command did, when it has been here before. */
    public Optional<Outcome<S>> firstAnswer(Origin origin) {
        return journal.findCommand(origin.commandId()).map(entry -> {
            if (!entry.origin().fingerprint().equals(origin.fingerprint())
                    || !entry.stream().type().equals(definition.type)) {
                throw new EventingException.CommandIdReused(origin.commandId());
            }
            Loaded<S> loaded = findAt(entry.stream().id(), entry.lastVersion()).orElseThrow();
            return new Outcome<>(loaded, true);
        });
    }

    /**
     * States by searched fields, from the state documents.
     *
     * @param filter over {@code f.<name>} and {@code _id}
     * @param sort over the same; where it does not name {@code _id}, that decides among equals
     * @param limit at most this many
     */
    public List<Loaded<S>> query(Bson filter, Bson sort, int limit) {
        Bson total = sort.toBsonDocument().containsKey("_id") ? sort : Sorts.orderBy(sort, Sorts.ascending("_id"));
        return documents.query(filter, total, limit);
    }

    /** How many states match. */
    public long count(Bson filter) {
        return documents.count(filter);
    }

    /** Rewrites the state documents of streams that lag behind the journal; used by the repair and by rebuilds. */
    void repair(StreamId stream) {
        present(fold(stream, null, 0, Long.MAX_VALUE)).ifPresent(documents::write);
    }

    /** Does the state document say what the journal says? */
    boolean isTrue(StreamId stream) {
        Loaded<@Nullable S> folded = fold(stream, null, 0, Long.MAX_VALUE);
        Loaded<S> stored = documents.find(stream);
        S state = folded.state();
        return stored != null
                && state != null
                && stored.version() == folded.version()
                && mapper.write(state, definition.stateClass)
                        .equals(mapper.write(stored.state(), definition.stateClass));
    }

    StateDocuments<S> documents() {
        return documents;
    }

    StreamDefinition<S, E> definition() {
        return definition;
    }

    /** Lets a stream say what is due at this moment; nothing happens when another instance was first. */
    void due(StreamId stream, Instant now) {
        Loaded<@Nullable S> loaded = loadOrEmpty(stream);
        S state = loaded.state();
        if (state == null) {
            return;
        }
        Instant next = definition.nextMoment.apply(state);
        if (next == null || next.isAfter(now)) {
            present(loaded).ifPresent(documents::write);
            return;
        }
        List<E> events = definition.whenDue.apply(state, now);
        if (events.isEmpty()) {
            throw new IllegalStateException(stream + " is due but has nothing to say");
        }
        Origin origin = Origin.due(stream, loaded.version());
        if (journal.append(stream, loaded.version() + 1, encode(events), origin)
                instanceof Appended.Stored(Entry entry)) {
            stored(loaded, events, entry);
        }
    }

    private Outcome<S> stored(Loaded<@Nullable S> before, List<E> events, Entry entry) {
        S state = before.state();
        for (E event : events) {
            state = definition.evolve.apply(state, event);
        }
        if (state == null) {
            throw new IllegalStateException("no state after events of " + entry.stream());
        }
        Loaded<S> after = new Loaded<>(entry.stream(), entry.lastVersion(), state, entry.recordedAt());
        writeQuietly(after);
        return new Outcome<>(after, false);
    }

    /** The command is stored whatever becomes of its state document: the repair makes up for it. */
    private void writeQuietly(Loaded<S> after) {
        try {
            documents.write(after);
        } catch (RuntimeException e) {
            LOG.warn("state document of {} lags at version {}: {}", after.id(), after.version(), e.toString());
        }
    }

    private Outcome<S> unchanged(Loaded<@Nullable S> loaded, Origin origin) {
        return firstAnswer(origin)
                .orElseGet(() -> new Outcome<>(
                        present(loaded)
                                .orElseThrow(() -> new IllegalStateException("a command on nothing said nothing")),
                        false));
    }

    private List<Fact> encode(List<E> events) {
        List<Fact> facts = new ArrayList<>(events.size());
        for (E event : events) {
            facts.add(definition.events.encode(event, definition.occurredOn.apply(event), mapper));
        }
        return facts;
    }

    private Loaded<@Nullable S> loadOrEmpty(StreamId stream) {
        Loaded<S> known = documents.find(stream);
        return known == null
                ? fold(stream, null, 0, Long.MAX_VALUE)
                : fold(stream, known.state(), known.version(), Long.MAX_VALUE);
    }

    private Loaded<@Nullable S> fold(StreamId stream, @Nullable S from, long version, long upTo) {
        S state = from;
        long reached = version;
        Instant recordedAt = Instant.EPOCH;
        for (Entry entry : journal.read(stream, version)) {
            for (int i = 0; i < entry.facts().size() && reached < upTo; i++) {
                Fact fact = entry.facts().get(i);
                state = definition.evolve.apply(state, definition.events.decode(fact.type(), fact.data(), mapper));
                reached = entry.version() + i;
                recordedAt = entry.recordedAt();
            }
        }
        return new Loaded<>(stream, reached, state, recordedAt);
    }

    private static <S> Optional<Loaded<S>> present(Loaded<@Nullable S> loaded) {
        S state = loaded.state();
        return state == null
                ? Optional.empty()
                : Optional.of(new Loaded<>(loaded.id(), loaded.version(), state, loaded.recordedAt()));
    }
}
