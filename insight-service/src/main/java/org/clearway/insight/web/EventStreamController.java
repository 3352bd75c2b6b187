package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Instant;
import org.clearway.insight.application.FindingEvents;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live stream of the record (server-sent events). */
@RestController
@RequestMapping("/api/v1/events/stream")
@Tag(name = "Events")
class EventStreamController {
    private final FindingEvents events;
    private final LiveStreams streams;
    private final StreamPlaces places;

    EventStreamController(FindingEvents events, LiveStreams streams, StreamPlaces places) {
        this.events = events;
        this.streams = streams;
        this.places = places;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(
            summary = "Dòng sự kiện trực tiếp / Events as they come",
            description =
                    "Goes on after Last-Event-ID, else after the cursor, else from now. The id of each event is its "
                            + "cursor; a heartbeat carries the place reached. Ends with an event named end when the "
                            + "token does. Events from before somebody became a party are not sent later: read the "
                            + "feed again from an earlier cursor for them.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Server-sent events; each event's data is one event as in the feed",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(implementation = EventView.class))))
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @ParameterObject @Valid FeedQuery query,
            @Parameter(description = "Cursor of the last event seen", example = "1042")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            Actor actor,
            @Parameter(hidden = true) JwtAuthenticationToken token,
            HttpServletResponse response)
            throws IOException {
        long after = lastEventId == null || lastEventId.isBlank()
                ? query.afterOr(events.tail())
                : FeedQuery.position(lastEventId);
        Instant expiry = token.getToken().getExpiresAt();
        StreamPlaces.Place place = places.enter(actor.agency());
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            // Proxies that buffer would hold events back.
            response.setHeader("X-Accel-Buffering", "no");
            streams.serve(
                    Viewers.of(actor),
                    query.filter(),
                    after,
                    expiry == null ? Instant.MAX : expiry,
                    response.getOutputStream());
        } finally {
            place.close();
        }
    }
}
