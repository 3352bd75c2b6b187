package org.clearway.eventing;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One entry of the journal: the events of one command, never split.
 *
 * @param lane lane that the stream belongs to
 * @param position gapless position in the lane, from 1
 * @param stream stream of the events
 * @param version version of the stream after the first of the events; versions count from 1 without gaps
 * @param facts the events, in order; event i has version {@code version + i}
 * @param recordedAt the server's clock, never running backwards in a lane
 * @param origin the command behind it
 * @param previousHash hash of the entry before it in the lane, in hex; "" for the first
 * @param hash SHA-256 over content and previous hash, in hex
 */
public record Entry(
        int lane,
        long position,
        StreamId stream,
        long version,
        List<Fact> facts,
        Instant recordedAt,
        Origin origin,
        String previousHash,
        String hash) {

    public Entry {
        facts = List.copyOf(facts);
    }

    Entry sealed(String ownHash) {
        return new Entry(lane, position, stream, version, facts, recordedAt, origin, previousHash, ownHash);
    }

    /** Version of the stream after the last event of this entry. */
    public long lastVersion() {
        return version + facts.size() - 1;
    }

    /** Id on the wire of the event at this index: unique for ever within the source. */
    public String eventId(String source, int index) {
        return source + ":" + lane + "-" + position + "-" + index;
    }

    /** Does the stored hash fit the content and the predecessor? */
    public boolean isIntact(String expectedPreviousHash) {
        return previousHash.equals(expectedPreviousHash)
                && hash.equals(HexFormat.of().formatHex(EntryHash.of(this)));
    }
}
