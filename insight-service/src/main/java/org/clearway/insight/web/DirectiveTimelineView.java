package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.clearway.insight.web.TimelineView.EntryView;
import org.clearway.insight.web.TimelineView.HolderView;
import org.jspecify.annotations.Nullable;

/** The story of a directive: what happened, and who had which task since when, as far as the reader may see it. */
record DirectiveTimelineView(
        String directiveId,
        List<EntryView> entries,

        @Schema(description = "Cursor of the entries after these; left out on the last page") @Nullable
        String next,

        List<HolderView> holders) {}
