package org.clearway.eventing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last entry of a lane that was published, as the positions topic keeps it beside the events: its position and its
 * hash. A journal whose end was cut off, or that was put back to an older state, does not have that entry any more.
 *
 * @param position 0 when nothing was published yet
 * @param hash null where a position was published without one
 */
record PublishedHead(long position, @Nullable String hash) {
    static final PublishedHead NONE = new PublishedHead(0, null);

    static byte[] encode(Entry last) {
        return (last.position() + " " + last.hash()).getBytes(StandardCharsets.US_ASCII);
    }

    static PublishedHead parse(String published) {
        int space = published.indexOf(' ');
        return space < 0
                ? new PublishedHead(Long.parseLong(published), null)
                : new PublishedHead(Long.parseLong(published.substring(0, space)), published.substring(space + 1));
    }

    /** Does the journal still hold what was published last? */
    boolean isIn(Journal journal, int lane) {
        if (position == 0) {
            return true;
        }
        List<Entry> found = journal.readLane(lane, position - 1, 1);
        return !found.isEmpty()
                && found.getFirst().position() == position
                && (hash == null || found.getFirst().hash().equals(hash));
    }
}
