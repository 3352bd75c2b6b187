package org.clearway.kit.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.ParkedEvent;
import org.clearway.eventing.ParkedEvents;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The desk of events that a listener could not work on: look, try again, or give up with a reason. */
@RestController
@RequestMapping("/api/v1/operations/${spring.application.name}/parked")
@Tag(name = "Operations")
class ParkedController {
    private static final int MOST = 500;

    private final ParkedEvents parked;

    ParkedController(ParkedEvents parked) {
        this.parked = parked;
    }

    /**
     * @param byCause how many, by "listener: cause"
     * @param groups the same, with what a whole group is retried by
     */
    record DeskView(Map<String, Long> byCause, List<ParkedGroupView> groups, List<ParkedView> items) {}

    record ParkedGroupView(String listener, String cause, long events, Instant since) {
        static ParkedGroupView of(ParkedEvents.Group group) {
            return new ParkedGroupView(group.listener(), group.cause(), group.events(), group.since());
        }
    }

    record ParkedView(
            String id,
            String listener,
            String subject,
            @Nullable String eventType,
            String cause,
            String detail,
            int attempts,
            Instant parkedAt) {
        static ParkedView of(ParkedEvent event) {
            return new ParkedView(
                    event.id(),
                    event.listener(),
                    event.key(),
                    event.event() == null ? null : event.event().type(),
                    event.cause(),
                    event.detail(),
                    event.attempts(),
                    event.parkedAt());
        }
    }

    record RetryRequest(
            @NotBlank @Schema(example = "project-service.complaints/complaint-service:0-17-0")
            String id) {}

    record GroupRetryRequest(
            @NotBlank @Size(max = 200) @Schema(example = "project-service.complaints")
            String listener,

            @NotBlank @Size(max = 200) @Schema(example = "IllegalStateException")
            String cause) {}

    /** @param events how many are parked in the group and will be tried; 0 = none any more */
    record GroupRetryView(@Schema(example = "12") long events) {}

    record DiscardRequest(
            @NotBlank @Schema(example = "project-service.complaints/complaint-service:0-17-0")
            String id,

            @NotBlank @Size(max = 500) @Schema(example = "Ghi trùng, đã đối chiếu sổ")
            String reason) {}

    @Allowed("operator")
    @Operation(summary = "Sự kiện chưa xử lý được / Events that could not be worked on")
    @GetMapping
    DeskView list(@RequestParam(required = false) @Nullable String listener) {
        return new DeskView(
                parked.countsByCause(),
                parked.groups().stream().map(ParkedGroupView::of).toList(),
                parked.list(listener, MOST).stream().map(ParkedView::of).toList());
    }

    /** 202: it will be tried. 204: it was, and has worked; so whoever asks again learns no less than the first time. */
    @Allowed("operator")
    @Operation(
            summary = "Xử lý lại một sự kiện / Try an event again",
            description =
                    "Safe to repeat without an Idempotency-Key: 202 while the event waits to be tried, 204 when it"
                            + " has worked meanwhile.",
            responses = {
                @ApiResponse(responseCode = "202", description = "It will be tried"),
                @ApiResponse(responseCode = "204", description = "It was tried and has worked"),
                @ApiResponse(
                        responseCode = "404",
                        description = "Never parked, or given up",
                        content =
                                @Content(
                                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        schema = @Schema(ref = "#/components/schemas/Problem")))
            })
    @PostMapping("/retries")
    ResponseEntity<Void> retry(@Valid @RequestBody RetryRequest request) {
        if (parked.retry(request.id())) {
            return ResponseEntity.accepted().build();
        }
        if (parked.hasWorked(request.id())) {
            return ResponseEntity.noContent().build();
        }
        throw new NotFound();
    }

    @Allowed("operator")
    @Operation(
            summary = "Xử lý lại cả nhóm sự kiện / Try a whole group of events again",
            description =
                    "All that are parked for one listener by one cause, in order per subject. Safe to repeat without"
                            + " an Idempotency-Key: what has worked is not in the group any more.")
    @PostMapping("/group-retries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    GroupRetryView retryGroup(@Valid @RequestBody GroupRetryRequest request) {
        return new GroupRetryView(parked.retryAll(request.listener(), request.cause()));
    }

    @Allowed("operator")
    @Operation(
            summary = "Bỏ một sự kiện, có lý do / Give an event up, with a reason",
            description = "Safe to repeat without an Idempotency-Key: the first reason stays.",
            responses = {
                @ApiResponse(responseCode = "204", description = "It is given up"),
                @ApiResponse(
                        responseCode = "404",
                        description = "Never parked, or worked",
                        content =
                                @Content(
                                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        schema = @Schema(ref = "#/components/schemas/Problem")))
            })
    @PostMapping("/discards")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@Valid @RequestBody DiscardRequest request, Actor actor) {
        if (!parked.discard(request.id(), actor.subject(), request.reason()) && !parked.isDiscarded(request.id())) {
            throw new NotFound();
        }
    }
}
