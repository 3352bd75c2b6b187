package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ForwardComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ReceiveComplaint;
import org.clearway.complaint.domain.ComplaintCommand.RefuseAcceptance;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Command;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the intake desk to the head's answer. */
@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "Complaints")
class IntakeController {
    private final ComplaintActs acts;
    private final Agencies agencies;

    IntakeController(ComplaintActs acts, Agencies agencies) {
        this.acts = acts;
        this.agencies = agencies;
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Vào sổ tại cơ quan có thẩm quyền / Receive at the competent agency")
    @PostMapping("/receipt")
    ResponseEntity<ComplaintView> receive(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Receive request,
            Actor actor,
            Command command) {
        return acts.act(id, actor, command, request.occurredOn(), by -> new ReceiveComplaint(by, request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Thụ lý / Accept")
    @PostMapping("/acceptance")
    ResponseEntity<ComplaintView> accept(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Accept request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new AcceptComplaint(by, request.noticeNumber(), request.remotenessPaper(), request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Không thụ lý, nêu căn cứ / Refuse with a ground")
    @PostMapping("/refusal")
    ResponseEntity<ComplaintView> refuse(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Refuse request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new RefuseAcceptance(by, request.ground(), request.noticeNumber(), request.occurredOn()));
    }

    @Allowed({"clerk", "officer", "head"})
    @Operation(summary = "Chuyển đơn, nêu lý do / Forward with a reason")
    @PostMapping("/forwarding")
    ResponseEntity<ComplaintView> forward(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Forward request,
            Actor actor,
            Command command) {
        return acts.act(id, actor, command, request.occurredOn(), by -> {
            Agency to = agencies.require("toAgency", new AgencyRef(request.toAgency()));
            return new ForwardComplaint(by, to, request.reason(), request.noticeNumber(), request.occurredOn());
        });
    }
}
