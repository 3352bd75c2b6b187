package org.clearway.insight.application;

import java.util.List;
import org.clearway.insight.domain.KeptEvent;

/**
 * A page of the feed.
 *
 * @param events in the order of their positions
 * @param reached the feed was searched up to here: the cursor to go on from. Further than the last event where a filter
 *     left the rest out.
 * @param more there was more to read when the page was full
 */
public record FeedPage(List<KeptEvent> events, long reached, boolean more) {
    public FeedPage {
        events = List.copyOf(events);
    }
}
