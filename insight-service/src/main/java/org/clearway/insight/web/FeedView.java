package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of the feed. There is always a next cursor: a feed has no end, only a place reached. */
record FeedView(
        List<EventView> items,

        @Schema(description = "Go on from here, now or later", example = "1092")
        String next,

        @Schema(description = "There is more already") boolean more) {}
