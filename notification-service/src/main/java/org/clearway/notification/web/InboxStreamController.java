package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.clearway.notification.application.FeedPosition;
import org.clearway.notification.application.InboxFeed;
import org.clearway.notification.application.InboxReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inbox as a live stream of server-sent events. */
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "Inbox")
class InboxStreamController {
    private static final String EXAMPLE = """
            retry: 3000
            id: 17.41

            id: 17.42
            event: alert
            data: {"id":"0192f3a0-7c00-7b1e-9d2a-0c5f7e4a1b22","subject":"Giao nhiệm vụ 1309-1.2"}

            : heartbeat
            """;

    private final InboxFeed feed;
    private final InboxStreams streams;

    InboxStreamController(InboxFeed feed, InboxStreams streams) {
        this.feed = feed;
        this.streams = streams;
    }

    /** Holds the request's (virtual) thread until the client leaves, its token expires or the service stops. */
    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Luồng trực tiếp của hộp thư / The inbox as a live stream (SSE)")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @Parameter(description = "id of the last event received", example = "17.42")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            Actor actor,
            @Parameter(hidden = true) JwtAuthenticationToken token,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        FeedPosition from = lastEventId == null ? null : position(lastEventId);
        Instant expiry = token.getToken().getExpiresAt();
        try (InboxStreams.Place place = streams.enter();
                InboxReader reader = feed.open(actor.agency(), from)) {
            place.serve(reader, new EventStreamWriter(response), expiry == null ? Instant.MAX : expiry, locale);
        }
    }

    private FeedPosition position(String lastEventId) {
        return FeedPosition.parse(lastEventId, feed.lanes())
                .orElseThrow(() -> new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "malformed-last-event-id")));
    }
}
