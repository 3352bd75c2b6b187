package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.function.Function;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.HandlingPetition;
import org.clearway.complaint.application.LandUsers;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Petition;
import org.clearway.complaint.domain.PetitionCommand;
import org.clearway.complaint.domain.PetitionCommand.AnswerPetition;
import org.clearway.complaint.domain.PetitionCommand.ForwardPetition;
import org.clearway.complaint.domain.PetitionId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Petitions and feedback. */
@RestController
@RequestMapping("/api/v1/petitions")
@Tag(name = "Petitions")
class PetitionsController {
    private final HandlingPetition handling;
    private final Agencies agencies;
    private final Projects projects;
    private final LandUsers landUsers;

    PetitionsController(HandlingPetition handling, Agencies agencies, Projects projects, LandUsers landUsers) {
        this.handling = handling;
        this.agencies = agencies;
        this.projects = projects;
        this.landUsers = landUsers;
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Tiếp nhận kiến nghị, phản ánh / Receive a petition or feedback")
    @PostMapping
    ResponseEntity<PetitionView> receive(
            @Valid @RequestBody PetitionRequests.ReceivePetitionRequest request, Actor actor, Command command) {
        Outcome<Petition> done = handling.receive(
                new AgencyRef(actor.agency()),
                request.toPerson(),
                command.origin(),
                (id, by, person) -> request.toCommand(id, by, person, projects, landUsers));
        String id = done.loaded().id().id();
        return Answers.created("/api/v1/petitions/" + id, done.version(), PetitionView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một kiến nghị, phản ánh / A petition or feedback")
    @GetMapping("/{id}")
    ResponseEntity<PetitionView> show(@PathVariable PetitionId id, Actor actor) {
        Loaded<Petition> found =
                handling.find(id, new AgencyRef(actor.agency())).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), PetitionView.of(found.state()));
    }

    @Allowed({"clerk", "officer", "head"})
    @Operation(summary = "Chuyển kiến nghị, phản ánh / Forward")
    @PostMapping("/{id}/forwarding")
    ResponseEntity<PetitionView> forward(
            @PathVariable PetitionId id,
            @Valid @RequestBody PetitionRequests.ForwardPetitionRequest request,
            Actor actor,
            Command command) {
        return act(id, actor, command, by -> {
            Agency to = agencies.require("toAgency", new AgencyRef(request.toAgency()));
            return new ForwardPetition(by, to, request.noticeNumber(), request.occurredOn());
        });
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Trả lời kiến nghị, phản ánh / Answer")
    @PostMapping("/{id}/answer")
    ResponseEntity<PetitionView> answer(
            @PathVariable PetitionId id,
            @Valid @RequestBody PetitionRequests.AnswerPetitionRequest request,
            Actor actor,
            Command command) {
        return act(id, actor, command, by -> new AnswerPetition(by, request.answerNumber(), request.occurredOn()));
    }

    @Allowed({"officer", "head"})
    @Operation(
            summary = "Mở dữ liệu cá nhân và nội dung kiến nghị (có ghi nhật ký)"
                    + " / Open the submitter's data and text (logged)")
    @GetMapping("/{id}/submitter")
    ResponseEntity<SubmitterView> open(
            @PathVariable PetitionId id,
            @RequestParam @NotBlank @Size(max = 200) @Schema(example = "trả lời phản ánh") String purpose,
            Actor actor) {
        Map<String, String> opened = handling.open(id, new AgencyRef(actor.agency()), actor.subject(), purpose)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SubmitterView.of(opened));
    }

    private ResponseEntity<PetitionView> act(
            PetitionId id, Actor actor, Command command, Function<Agency, PetitionCommand> act) {
        Outcome<Petition> done = handling.act(
                        id, new AgencyRef(actor.agency()), command.origin(), command.expectedVersion(), act)
                .orElseThrow(NotFound::new);
        return Answers.ok(done.version(), PetitionView.of(done.state()));
    }
}
