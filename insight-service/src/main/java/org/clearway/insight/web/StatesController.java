package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.clearway.insight.application.Basis;
import org.clearway.insight.application.RecallingStates;
import org.clearway.insight.domain.ClearanceState;
import org.clearway.insight.domain.ComplaintState;
import org.clearway.insight.domain.LandUserState;
import org.clearway.insight.domain.MilestoneState;
import org.clearway.insight.domain.PlanState;
import org.clearway.insight.domain.ProjectState;
import org.clearway.insight.domain.StateKind;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.NotFound;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What something was on a day, from the events alone. */
@RestController
@RequestMapping("/api/v1/states")
@Tag(name = "States", description = "States as of a moment, folded from events")
class StatesController {
    private final RecallingStates recalling;

    StatesController(RecallingStates recalling) {
        this.recalling = recalling;
    }

    /** A state with what it rests on. */
    record StateView(
            @Schema(example = "milestones") String kind,
            String id,
            @Schema(description = "The moment asked for") Instant asOf,

            @Schema(description = "recorded: known by then; legal: happened on paper by then", example = "recorded")
            String basis,

            @Schema(description = "Version of its stream then; a milestone's is its project's", example = "4")
            long version,

            @Schema(description = "How many events tell it", example = "7")
            int events,

            @Schema(description = "Id of the last of them", example = "project-service:1-42-0")
            String lastEvent,

            @Schema(
                    oneOf = {
                        MilestoneState.class,
                        LandUserState.class,
                        ComplaintState.class,
                        ProjectState.class,
                        ClearanceState.class,
                        PlanState.class
                    })
            Object state) {}

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Trạng thái tại một thời điểm / State as of a moment")
    @GetMapping("/{kind}/{id}")
    StateView state(
            @Parameter(
                            description =
                                    "milestones, land-users, complaints, projects, clearances or compensation-plans",
                            example = "milestones")
                    @PathVariable
                    String kind,
            @PathVariable String id,
            @Parameter(description = "Moment; now when left out", example = "2026-06-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant asOf,
            @Parameter(description = "recorded or legal", example = "recorded") @RequestParam(defaultValue = "recorded")
                    String basis,
            Actor actor) {
        StateKind asked = StateKind.of(kind).orElseThrow(NotFound::new);
        RecallingStates.Recalled recalled = recalling
                .recall(Viewers.of(actor), asked, id, Optional.ofNullable(asOf), basis(basis))
                .orElseThrow(NotFound::new);
        return new StateView(
                kind,
                id,
                recalled.asOf(),
                recalled.basis().name().toLowerCase(Locale.ROOT),
                recalled.version(),
                recalled.events(),
                recalled.lastEvent(),
                recalled.state());
    }

    private static Basis basis(String word) {
        return switch (word) {
            case "recorded" -> Basis.RECORDED;
            case "legal" -> Basis.LEGAL;
            default ->
                throw new ProblemException(
                        Problem.of(HttpStatus.BAD_REQUEST, "unknown-basis").field("basis", "unknown-basis"));
        };
    }
}
