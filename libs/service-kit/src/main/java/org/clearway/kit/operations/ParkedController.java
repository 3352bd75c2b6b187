package org.clearway.kit.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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

    /** @param byCause how many, by listener and cause */
    record DeskView(Map<String, Long> byCause, List<ParkedView> items) {}

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
                parked.list(listener, MOST).stream().map(ParkedView::of).toList());
    }

    @Allowed("operator")
    @Operation(summary = "Xử lý lại một sự kiện / Try an event again")
    @PostMapping("/retries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@Valid @RequestBody RetryRequest request) {
        if (!parked.retry(request.id())) {
            throw new NotFound();
        }
    }

    @Allowed("operator")
    @Operation(summary = "Bỏ một sự kiện, có lý do / Give an event up, with a reason")
    @PostMapping("/discards")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@Valid @RequestBody DiscardRequest request, Actor actor) {
        if (!parked.discard(request.id(), actor.subject(), request.reason())) {
            throw new NotFound();
        }
    }
}
