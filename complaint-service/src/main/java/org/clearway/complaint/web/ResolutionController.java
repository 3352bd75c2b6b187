package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.clearway.complaint.domain.ComplaintCommand.DecideComplaint;
import org.clearway.complaint.domain.ComplaintCommand.DeclareComplexity;
import org.clearway.complaint.domain.ComplaintCommand.HoldDialogue;
import org.clearway.complaint.domain.ComplaintCommand.ProveReceipt;
import org.clearway.complaint.domain.ComplaintCommand.SendDecision;
import org.clearway.complaint.domain.ComplaintCommand.StartVerification;
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

/** From verification to the service of the decision. */
@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "Complaints")
class ResolutionController {
    private final ComplaintActs acts;

    ResolutionController(ComplaintActs acts) {
        this.acts = acts;
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Bắt đầu xác minh / Start verification")
    @PostMapping("/verification")
    ResponseEntity<ComplaintView> verify(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Verify request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new StartVerification(by, request.decisionNumber(), request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Xác định vụ việc phức tạp / Declare complex")
    @PostMapping("/complexity")
    ResponseEntity<ComplaintView> declareComplex(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.DeclareComplex request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new DeclareComplexity(
                        by, request.ground(), request.measured(), request.paper(), request.occurredOn()));
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Tổ chức đối thoại / Hold a dialogue")
    @PostMapping("/dialogue")
    ResponseEntity<ComplaintView> dialogue(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.HoldDialogue request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new HoldDialogue(
                        by,
                        request.notifiedOn(),
                        request.complainantPresent(),
                        request.minutes(),
                        request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Ra quyết định giải quyết / Decide")
    @PostMapping("/decision")
    ResponseEntity<ComplaintView> decide(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Decide request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new DecideComplaint(by, request.outcome(), request.decisionNumber(), request.occurredOn()));
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Gửi quyết định giải quyết / Send the decision")
    @PostMapping("/sending")
    ResponseEntity<ComplaintView> send(
            @PathVariable ComplaintId id, @Valid @RequestBody ActRequests.Send request, Actor actor, Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new SendDecision(by, request.receivedOn(), request.occurredOn()));
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Ghi nhận ngày người khiếu nại nhận được quyết định / Record the proof of receipt")
    @PostMapping("/receipt-of-decision")
    ResponseEntity<ComplaintView> received(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.ProveReceipt request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new ProveReceipt(by, request.proof(), request.occurredOn()));
    }
}
