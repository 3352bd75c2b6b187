package org.clearway.eventing;

import java.util.List;
import java.util.Optional;

/** The one place where facts are kept: append-only, gapless per lane, chained by hashes. */
public interface Journal {
    /**
     * Stores the events of one command as one entry and returns after a majority has it on disk.
     *
     * @param version the stream's version of the first of the events
     * @throws EventingException.JournalBusy when the queue is full
     * @throws EventingException.JournalUnavailable when the database did not answer in time
     * @throws EventingException.CommandTooLarge when the entry would be larger than is allowed
     */
    Appended append(StreamId stream, long version, List<Fact> facts, Origin origin);

    /** Entries of one stream after this version, in order. */
    List<Entry> read(StreamId stream, long afterVersion);

    /** The entry of this command. */
    Optional<Entry> findCommand(String commandId);

    /** Entries of one lane after this position, in order, as a majority has them; a page without gaps. */
    List<Entry> readLane(int lane, long afterPosition, int limit);

    /** The last position of a lane that a majority has; 0 when it is empty. */
    long tail(int lane);

    /** Number of lanes, fixed for the life of a journal. */
    int lanes();
}
