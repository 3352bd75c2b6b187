package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.clearway.clearance.application.Act;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.application.RecordingLandUserActs;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The legal steps of one land user, each a paper with its date. */
@RestController
@RequestMapping("/api/v1/land-users/{id}")
@Allowed({"officer", "head"})
@Tag(name = "Land users")
class LandUserActsController {
    private final RecordingLandUserActs acts;

    LandUserActsController(RecordingLandUserActs acts) {
        this.acts = acts;
    }

    @Allowed("head")
    @Operation(summary = "Ban hành thông báo thu hồi đất / Issue the recovery notice")
    @PostMapping("/notice")
    ResponseEntity<LandUserView> issueNotice(
            @PathVariable String id, @Valid @RequestBody IssueNoticeRequest request, Actor actor, Command command) {
        return record(
                id, Requests.act(Duty.ISSUE_RECOVERY_NOTICE, request.occurredOn(), actor, command), request::toCommand);
    }

    @Allowed({"clerk", "officer", "head"})
    @Operation(summary = "Giao thông báo đến người có đất / Deliver the notice")
    @PostMapping("/delivery")
    ResponseEntity<LandUserView> deliverNotice(
            @PathVariable String id, @Valid @RequestBody DeliverNoticeRequest request, Actor actor, Command command) {
        return record(
                id, Requests.act(Duty.SERVE_LAND_USERS, request.occurredOn(), actor, command), request::toCommand);
    }

    @Operation(summary = "Hoàn thành kiểm đếm / Complete the inventory")
    @PostMapping("/inventory")
    ResponseEntity<LandUserView> completeInventory(
            @PathVariable String id,
            @Valid @RequestBody CompleteInventoryRequest request,
            Actor actor,
            Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Ghi nhận từ chối kiểm đếm / Record that the inventory was refused")
    @PostMapping("/inventory-refusal")
    ResponseEntity<LandUserView> refuseInventory(
            @PathVariable String id, @Valid @RequestBody RefuseInventoryRequest request, Actor actor, Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Ghi nhận đồng ý bồi thường / Record that the compensation was accepted")
    @PostMapping("/acceptance")
    ResponseEntity<LandUserView> acceptCompensation(
            @PathVariable String id,
            @Valid @RequestBody AcceptCompensationRequest request,
            Actor actor,
            Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Ghi nhận không đồng ý bồi thường / Record that the compensation was refused")
    @PostMapping("/refusal")
    ResponseEntity<LandUserView> refuseCompensation(
            @PathVariable String id,
            @Valid @RequestBody RefuseCompensationRequest request,
            Actor actor,
            Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Ghi nhận đợt vận động, thuyết phục / Record a round of persuasion")
    @PostMapping("/persuasion")
    ResponseEntity<LandUserView> holdPersuasion(
            @PathVariable String id, @Valid @RequestBody HoldPersuasionRequest request, Actor actor, Command command) {
        return record(
                id, Requests.act(Duty.SERVE_LAND_USERS, request.occurredOn(), actor, command), request::toCommand);
    }

    @Operation(summary = "Ghi nhận chi trả tiền bồi thường / Record a payment of compensation")
    @PostMapping("/payment")
    ResponseEntity<LandUserView> payCompensation(
            @PathVariable String id, @Valid @RequestBody PayCompensationRequest request, Actor actor, Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Allowed("head")
    @Operation(summary = "Quyết định thu hồi đất / Decide recovery")
    @PostMapping("/recovery-decision")
    ResponseEntity<LandUserView> decideRecovery(
            @PathVariable String id, @Valid @RequestBody DecideRecoveryRequest request, Actor actor, Command command) {
        return record(id, Requests.act(Duty.DECIDE_RECOVERY, request.occurredOn(), actor, command), request::toCommand);
    }

    @Allowed("head")
    @Operation(summary = "Hủy quyết định thu hồi đất / Cancel the recovery decision")
    @PostMapping("/recovery-cancellation")
    ResponseEntity<LandUserView> cancelRecovery(
            @PathVariable String id, @Valid @RequestBody CancelRecoveryRequest request, Actor actor, Command command) {
        return record(id, Requests.act(Duty.DECIDE_RECOVERY, request.occurredOn(), actor, command), request::toCommand);
    }

    @Operation(summary = "Ghi nhận bàn giao mặt bằng / Record a hand-over of land")
    @PostMapping("/hand-over")
    ResponseEntity<LandUserView> handOver(
            @PathVariable String id, @Valid @RequestBody HandOverRequest request, Actor actor, Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    private ResponseEntity<LandUserView> record(String id, Act act, Function<LandUserFacts, LandUserCommand> command) {
        Outcome<LandUser> done = acts.record(new LandUserId(id), act, command).orElseThrow(NotFound::new);
        return Answers.ok(done.version(), LandUserView.of(done.state()));
    }
}
