package org.clearway.eventing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Follows the journal and makes state documents again that lag behind it: a crash between append and state document
 * loses nothing. Harmless in several instances at once, as a document is replaced only by a later version.
 */
final class StateRepair implements AutoCloseable {
    private static final int PAGE = 500;
    /** Entries younger than this are left alone: their own command is about to write the document. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final MongoJournal journal;
    private final Map<String, Streams<?, ?>> streams;
    private final Clock clock;
    private final MongoCollection<Document> checkpoints;
    private final Map<Integer, Long> reached = new HashMap<>();
    private final BackgroundLoop loop;

    StateRepair(MongoDatabase database, MongoJournal journal, Map<String, Streams<?, ?>> streams, Clock clock) {
        this.journal = journal;
        this.streams = streams;
        this.clock = clock;
        checkpoints = database.getCollection("checkpoints");
        loop = new BackgroundLoop("state-repair", Duration.ofMillis(500), this::step);
    }

    void start() {
        loop.start();
    }

    private boolean step() {
        boolean more = false;
        for (int lane = 0; lane < journal.lanes(); lane++) {
            more |= follow(lane);
        }
        return more;
    }

    private boolean follow(int lane) {
        long from = reached.computeIfAbsent(lane, this::checkpoint);
        Instant young = clock.instant().minus(GRACE);
        List<Entry> page = journal.readLane(lane, from, PAGE).stream()
                .takeWhile(entry -> entry.recordedAt().isBefore(young))
                .toList();
        if (page.isEmpty()) {
            return false;
        }
        repairLagging(page);
        long last = page.getLast().position();
        checkpoints.replaceOne(
                eq("_id", "state/" + lane),
                new Document("_id", "state/" + lane).append("position", last),
                new ReplaceOptions().upsert(true));
        reached.put(lane, last);
        return page.size() == PAGE;
    }

    private void repairLagging(List<Entry> page) {
        Map<String, Map<String, Long>> newest = new HashMap<>();
        for (Entry entry : page) {
            newest.computeIfAbsent(entry.stream().type(), type -> new HashMap<>())
                    .merge(entry.stream().id(), entry.lastVersion(), Math::max);
        }
        newest.forEach((type, versions) -> {
            Streams<?, ?> kind = streams.get(type);
            if (kind != null) {
                Map<String, Long> stored = kind.documents().versions(versions.keySet());
                versions.forEach((id, version) -> {
                    if (stored.getOrDefault(id, 0L) < version) {
                        kind.repair(new StreamId(type, id));
                    }
                });
            }
        });
    }

    private long checkpoint(int lane) {
        Document stored = checkpoints.find(eq("_id", "state/" + lane)).first();
        return stored == null ? 0 : stored.getLong("position");
    }

    @Override
    public void close() {
        loop.close();
    }
}
