package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Function;
import org.clearway.clearance.application.Act;
import org.clearway.clearance.application.FindingAuthority;
import org.clearway.clearance.application.RecordingPlanActs;
import org.clearway.clearance.application.SeeingCases;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.PlanId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a compensation plan. */
@RestController
@RequestMapping("/api/v1/compensation-plans/{id}")
@Allowed({"officer", "head"})
@Tag(name = "Compensation plans")
class CompensationPlansController {
    private final SeeingCases cases;
    private final RecordingPlanActs acts;
    private final FindingAuthority authorities;

    CompensationPlansController(SeeingCases cases, RecordingPlanActs acts, FindingAuthority authorities) {
        this.cases = cases;
        this.acts = acts;
        this.authorities = authorities;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một phương án bồi thường / Show a compensation plan")
    @GetMapping
    ResponseEntity<PlanView> show(@PathVariable String id, Actor actor) {
        Loaded<CompensationPlan> found =
                cases.plan(new PlanId(id), new AgencyRef(actor.agency())).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), PlanView.of(found.state()));
    }

    @Operation(summary = "Niêm yết phương án / Post the plan")
    @PostMapping("/posting")
    ResponseEntity<PlanView> post(
            @PathVariable String id, @Valid @RequestBody PostPlanRequest request, Actor actor, Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Kết thúc niêm yết / End the posting")
    @PostMapping("/posting-end")
    ResponseEntity<PlanView> endPosting(
            @PathVariable String id, @Valid @RequestBody EndPostingRequest request, Actor actor, Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Ghi nhận kết quả lấy ý kiến / Record the consultation")
    @PostMapping("/consultation")
    ResponseEntity<PlanView> consult(
            @PathVariable String id, @Valid @RequestBody ConsultationRequest request, Actor actor, Command command) {
        return record(
                id,
                Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                request::toCommand);
    }

    @Operation(summary = "Ghi nhận kết quả thẩm định / Record the appraisal")
    @PostMapping("/appraisal")
    ResponseEntity<PlanView> appraise(
            @PathVariable String id, @Valid @RequestBody AppraisalRequest request, Actor actor, Command command) {
        Act act = Requests.act(Duty.APPRAISE_PLAN, request.occurredOn(), actor, command);
        return answer(acts.recordIn(
                new PlanId(id),
                act,
                clearance -> request.toCommand(
                        authorities.ofRecordingAppraisal(act.actor(), clearance, act.occurredOn()),
                        authorities.ofAppraiser(new AgencyRef(request.appraisedBy()), clearance, act.occurredOn()))));
    }

    @Allowed("head")
    @Operation(summary = "Phê duyệt phương án / Approve the plan")
    @PostMapping("/approval")
    ResponseEntity<PlanView> approve(
            @PathVariable String id, @Valid @RequestBody ApprovalRequest request, Actor actor, Command command) {
        return record(id, Requests.act(Duty.APPROVE_PLAN, request.occurredOn(), actor, command), request::toCommand);
    }

    @Allowed("head")
    @Operation(summary = "Điều chỉnh một dòng của phương án / Revise a line of the plan")
    @PostMapping("/lines/{lineId}/revision")
    ResponseEntity<PlanView> revise(
            @PathVariable String id,
            @PathVariable String lineId,
            @Valid @RequestBody RevisionRequest request,
            Actor actor,
            Command command) {
        LineId line = new LineId(lineId);
        return answer(acts.revise(
                new PlanId(id),
                Requests.act(Duty.APPROVE_PLAN, request.occurredOn(), actor, command),
                line,
                (authority, upheld) -> request.toCommand(line, upheld, authority)));
    }

    private ResponseEntity<PlanView> record(String id, Act act, Function<Authority, PlanCommand> command) {
        return answer(acts.record(new PlanId(id), act, command));
    }

    private static ResponseEntity<PlanView> answer(Optional<Outcome<CompensationPlan>> outcome) {
        Outcome<CompensationPlan> done = outcome.orElseThrow(NotFound::new);
        return Answers.ok(done.version(), PlanView.of(done.state()));
    }
}
