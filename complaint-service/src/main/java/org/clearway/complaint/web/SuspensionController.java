package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.clearway.complaint.domain.ComplaintCommand.LiftContestedDecisionSuspension;
import org.clearway.complaint.domain.ComplaintCommand.ResumeComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SuspendComplaint;
import org.clearway.complaint.domain.ComplaintCommand.SuspendContestedDecision;
import org.clearway.complaint.domain.ComplaintCommand.WithdrawComplaint;
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

/** Suspending the case or the contested decision, and the complainant's withdrawal. */
@RestController
@RequestMapping("/api/v1/complaints/{id}")
@Tag(name = "Complaints")
class SuspensionController {
    private final ComplaintActs acts;

    SuspensionController(ComplaintActs acts) {
        this.acts = acts;
    }

    @Allowed("head")
    @Operation(summary = "Tạm đình chỉ thi hành quyết định bị khiếu nại / Suspend the contested decision")
    @PostMapping("/contested-decision-suspension")
    ResponseEntity<ComplaintView> suspendContested(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.SuspendContested request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new SuspendContestedDecision(
                        by, request.decisionNumber(), request.until(), request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Hủy bỏ việc tạm đình chỉ thi hành / Lift the suspension of the contested decision")
    @PostMapping("/contested-decision-suspension-lifting")
    ResponseEntity<ComplaintView> liftContested(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.LiftContested request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new LiftContestedDecisionSuspension(by, request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Tạm đình chỉ giải quyết khiếu nại / Suspend the case")
    @PostMapping("/suspension")
    ResponseEntity<ComplaintView> suspend(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Suspend request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new SuspendComplaint(
                        by, request.cause(), request.decisionNumber(), request.proof(), request.occurredOn()));
    }

    @Allowed("head")
    @Operation(summary = "Tiếp tục giải quyết khiếu nại / Resume the case")
    @PostMapping("/resumption")
    ResponseEntity<ComplaintView> resume(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Resume request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new ResumeComplaint(by, request.decisionNumber(), request.occurredOn()));
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Ghi nhận việc rút khiếu nại / Record a withdrawal")
    @PostMapping("/withdrawal")
    ResponseEntity<ComplaintView> withdraw(
            @PathVariable ComplaintId id,
            @Valid @RequestBody ActRequests.Withdraw request,
            Actor actor,
            Command command) {
        return acts.act(
                id,
                actor,
                command,
                request.occurredOn(),
                by -> new WithdrawComplaint(by, request.paper(), request.occurredOn()));
    }
}
