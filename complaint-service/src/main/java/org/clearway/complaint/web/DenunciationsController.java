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
import org.clearway.complaint.application.HandlingDenunciation;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.DenunciationCommand;
import org.clearway.complaint.domain.DenunciationCommand.AcceptDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.ConcludeDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.RefuseDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.TransferDenunciation;
import org.clearway.complaint.domain.DenunciationId;
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

/** Denunciations; who denounces is sealed and shown by an act of its own. */
@RestController
@RequestMapping("/api/v1/denunciations")
@Tag(name = "Denunciations")
class DenunciationsController {
    private final HandlingDenunciation handling;
    private final Agencies agencies;
    private final Projects projects;

    DenunciationsController(HandlingDenunciation handling, Agencies agencies, Projects projects) {
        this.handling = handling;
        this.agencies = agencies;
        this.projects = projects;
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Tiếp nhận tố cáo / Receive a denunciation")
    @PostMapping
    ResponseEntity<DenunciationView> receive(
            @Valid @RequestBody DenunciationRequests.ReceiveDenunciationRequest request, Actor actor, Command command) {
        Outcome<Denunciation> done = handling.receive(
                new AgencyRef(actor.agency()),
                request.toSealed(),
                command.origin(),
                (id, by) -> request.toCommand(id, by, projects));
        String id = done.loaded().id().id();
        return Answers.created("/api/v1/denunciations/" + id, done.version(), DenunciationView.of(done.state()));
    }

    @Allowed({"clerk", "officer", "head"})
    @Operation(summary = "Xem một tố cáo, không có danh tính / A denunciation, without identities")
    @GetMapping("/{id}")
    ResponseEntity<DenunciationView> show(@PathVariable DenunciationId id, Actor actor) {
        Loaded<Denunciation> found =
                handling.find(id, new AgencyRef(actor.agency())).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), DenunciationView.of(found.state()));
    }

    @Allowed("head")
    @Operation(summary = "Mở danh tính người tố cáo (có ghi nhật ký) / Break the seal (logged)")
    @GetMapping("/{id}/denouncer")
    ResponseEntity<DenouncerView> open(
            @PathVariable DenunciationId id,
            @RequestParam @NotBlank @Size(max = 200) @Schema(example = "xác minh danh tính") String purpose,
            Actor actor) {
        Map<String, String> opened = handling.open(id, new AgencyRef(actor.agency()), actor.subject(), purpose)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(DenouncerView.of(opened));
    }

    @Allowed({"clerk", "officer", "head"})
    @Operation(summary = "Chuyển tố cáo / Transfer")
    @PostMapping("/{id}/transfer")
    ResponseEntity<DenunciationView> transfer(
            @PathVariable DenunciationId id,
            @Valid @RequestBody DenunciationRequests.TransferRequest request,
            Actor actor,
            Command command) {
        return act(id, actor, command, by -> {
            Agency to = agencies.require("toAgency", new AgencyRef(request.toAgency()));
            return new TransferDenunciation(by, to, request.noticeNumber(), request.occurredOn());
        });
    }

    @Allowed("head")
    @Operation(summary = "Thụ lý tố cáo / Accept")
    @PostMapping("/{id}/acceptance")
    ResponseEntity<DenunciationView> accept(
            @PathVariable DenunciationId id,
            @Valid @RequestBody DenunciationRequests.NoticeRequest request,
            Actor actor,
            Command command) {
        return act(id, actor, command, by -> new AcceptDenunciation(by, request.noticeNumber(), request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Không thụ lý tố cáo / Refuse")
    @PostMapping("/{id}/refusal")
    ResponseEntity<DenunciationView> refuse(
            @PathVariable DenunciationId id,
            @Valid @RequestBody DenunciationRequests.NoticeRequest request,
            Actor actor,
            Command command) {
        return act(id, actor, command, by -> new RefuseDenunciation(by, request.noticeNumber(), request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Kết luận nội dung tố cáo / Conclude")
    @PostMapping("/{id}/conclusion")
    ResponseEntity<DenunciationView> conclude(
            @PathVariable DenunciationId id,
            @Valid @RequestBody DenunciationRequests.ConclusionRequest request,
            Actor actor,
            Command command) {
        return act(
                id,
                actor,
                command,
                by -> new ConcludeDenunciation(by, request.conclusionNumber(), request.occurredOn()));
    }

    private ResponseEntity<DenunciationView> act(
            DenunciationId id, Actor actor, Command command, Function<Agency, DenunciationCommand> act) {
        Outcome<Denunciation> done = handling.act(
                        id, new AgencyRef(actor.agency()), command.origin(), command.expectedVersion(), act)
                .orElseThrow(NotFound::new);
        return Answers.ok(done.version(), DenunciationView.of(done.state()));
    }
}
