package org.clearway.eventing;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;

/** Journals opened by those who only look: checks, rebuilds, tools. */
public final class Journals {
    private Journals() {}

    /** The journal of a service's database, for reading; appending to it is refused. */
    public static Journal readOnly(MongoDatabase database, int lanes) {
        return new ReadOnly(new JournalReader(database.getCollection("journal")), lanes);
    }

    private record ReadOnly(JournalReader reader, int lanes) implements Journal {
        @Override
        public Appended append(StreamId stream, long version, List<Fact> facts, Origin origin) {
            throw new UnsupportedOperationException("opened for reading");
        }

        @Override
        public List<Entry> read(StreamId stream, long afterVersion) {
            return reader.readStream(stream, afterVersion);
        }

        @Override
        public Optional<Entry> findCommand(String commandId) {
            return reader.findCommand(commandId);
        }

        @Override
        public List<Entry> readLane(int lane, long afterPosition, int limit) {
            return reader.readLane(lane, afterPosition, limit);
        }

        @Override
        public long tail(int lane) {
            return reader.lastEntry(lane).map(Entry::position).orElse(0L);
        }
    }
}
