package org.clearway.eventing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along a lane's chain of hashes found.
 *
 * @param lane the lane
 * @param entries entries that are in place and intact, up to the first fault
 * @param fault the first position that was changed, removed or put in by hand; null when the chain is whole
 */
public record ChainCheck(int lane, long entries, @Nullable Long fault) {
    private static final int PAGE = 1000;

    /** Walks one lane from its first entry. */
    public static ChainCheck of(Journal journal, int lane) {
        long position = 0;
        String hash = "";
        while (true) {
            List<Entry> page = journal.readLane(lane, position, PAGE);
            for (Entry entry : page) {
                if (entry.position() != position + 1 || !entry.isIntact(hash)) {
                    return new ChainCheck(lane, position, position + 1);
                }
                position = entry.position();
                hash = entry.hash();
            }
            if (page.isEmpty()) {
                return new ChainCheck(lane, position, null);
            }
        }
    }

    public boolean isWhole() {
        return fault == null;
    }
}
