package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.clearway.insight.application.FeedPage;
import org.clearway.insight.application.FindingEvents;
import org.clearway.insight.application.Viewer;
import org.clearway.insight.domain.KeptEvent;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The feed of the record: by page, or all of it line by line. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events", description = "The record of what all services said")
class EventsController {
    private final FindingEvents events;
    private final EventViews views;

    EventsController(FindingEvents events, EventViews views) {
        this.events = events;
        this.views = views;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Dòng sự kiện theo trang / Events by page")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    FeedView page(@ParameterObject @Valid FeedQuery query, Actor actor) {
        return views.page(events.page(Viewers.of(actor), query.filter(), query.afterOr(0), query.limitOrDefault()));
    }

    /** Written on the caller's own virtual thread, page after page: memory does not grow with what is read. */
    @Allowed(Allowed.ANY_ROLE)
    @Operation(
            summary = "Toàn bộ sự kiện, mỗi dòng một sự kiện / All events, one per line",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "One event per line, up to the end of the record",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(implementation = EventView.class))))
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void lines(@ParameterObject @Valid FeedQuery query, Actor actor, HttpServletResponse response) throws IOException {
        Viewer viewer = Viewers.of(actor);
        long after = query.afterOr(0);
        long end = events.tail();
        FeedPage page = events.page(viewer, query.filter(), after, FeedQuery.MAX_LIMIT);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        while (!page.events().isEmpty()) {
            write(page, out);
            // What comes while this is written is for the next call; so it ends.
            if (!page.more() || page.reached() >= end) {
                break;
            }
            page = events.page(viewer, query.filter(), page.reached(), FeedQuery.MAX_LIMIT);
        }
        out.flush();
    }

    private void write(FeedPage page, OutputStream out) throws IOException {
        for (KeptEvent kept : page.events()) {
            out.write((views.line(kept) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
