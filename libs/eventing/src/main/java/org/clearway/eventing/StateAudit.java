package org.clearway.eventing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a comparison of state documents with the journal found.
 *
 * @param checked streams looked at
 * @param different streams whose document does not say what the journal says
 */
public record StateAudit(long checked, List<String> different) {
    private static final int PAGE = 1000;

    static StateAudit of(Journal journal, Map<String, Streams<?, ?>> streams) {
        Set<StreamId> seen = new HashSet<>();
        for (int lane = 0; lane < journal.lanes(); lane++) {
            List<Entry> page = journal.readLane(lane, 0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(entry -> seen.add(entry.stream()));
                page = journal.readLane(lane, page.getLast().position(), PAGE);
            }
        }
        List<String> different = new ArrayList<>();
        for (StreamId stream : seen) {
            Streams<?, ?> kind = streams.get(stream.type());
            if (kind == null || !kind.isTrue(stream)) {
                different.add(stream.key());
            }
        }
        // A second look: a command may have been between its append and its document just then.
        different.removeIf(key -> {
            StreamId stream = StreamId.parse(key);
            Streams<?, ?> kind = streams.get(stream.type());
            return kind != null && kind.isTrue(stream);
        });
        return new StateAudit(seen.size(), different);
    }
}
