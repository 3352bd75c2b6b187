package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.clearway.clearance.application.DraftingPlan;
import org.clearway.clearance.application.FixingLandUserList;
import org.clearway.clearance.application.IssuingNoticeToAll;
import org.clearway.clearance.application.ListingLandUsers;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.LandUser;
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

/** The acts on a clearance as a whole. */
@RestController
@RequestMapping("/api/v1/clearances/{id}")
@Tag(name = "Clearances")
class ClearanceActsController {
    private final ListingLandUsers listing;
    private final FixingLandUserList fixing;
    private final IssuingNoticeToAll issuing;
    private final DraftingPlan drafting;
    private final Clock clock;

    ClearanceActsController(
            ListingLandUsers listing,
            FixingLandUserList fixing,
            IssuingNoticeToAll issuing,
            DraftingPlan drafting,
            Clock clock) {
        this.listing = listing;
        this.fixing = fixing;
        this.issuing = issuing;
        this.drafting = drafting;
        this.clock = clock;
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Thêm một người sử dụng đất cùng các thửa / Count a land user with its parcels")
    @PostMapping("/land-users")
    ResponseEntity<LandUserView> list(
            @PathVariable String id, @Valid @RequestBody ListLandUserRequest request, Actor actor, Command command) {
        Outcome<LandUser> done = listing.list(
                        new ClearanceId(id),
                        Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                        request.personal().toFields(),
                        request::toCommand)
                .orElseThrow(NotFound::new);
        return Answers.created(
                "/api/v1/land-users/" + done.loaded().id().id(), done.version(), LandUserView.of(done.state()));
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Chốt danh sách người sử dụng đất / Fix the list of land users")
    @PostMapping("/land-user-list")
    ResponseEntity<ClearanceView> fix(
            @PathVariable String id, @Valid @RequestBody FixListRequest request, Actor actor, Command command) {
        Outcome<Clearance> done = fixing.fix(
                        new ClearanceId(id),
                        Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                        request.paperNumber())
                .orElseThrow(NotFound::new);
        return Answers.ok(done.version(), ClearanceView.of(done.state(), LocalDate.now(clock)));
    }

    @Allowed("head")
    @Operation(summary = "Ban hành thông báo thu hồi đất cho mọi người / Issue the recovery notice to all")
    @PostMapping("/recovery-notice")
    ResponseEntity<NoticesIssuedView> issue(
            @PathVariable String id, @Valid @RequestBody IssueNoticeRequest request, Actor actor, Command command) {
        IssuingNoticeToAll.Issued done = issuing.issue(
                        new ClearanceId(id),
                        Requests.act(Duty.ISSUE_RECOVERY_NOTICE, request.occurredOn(), actor, command),
                        request::toNoticeToAll)
                .orElseThrow(NotFound::new);
        return Answers.ok(
                done.clearance().version(),
                new NoticesIssuedView(
                        done.landUsers().stream().map(LandUserView::of).toList()));
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Lập phương án bồi thường / Draft a compensation plan")
    @PostMapping("/compensation-plans")
    ResponseEntity<PlanView> draft(
            @PathVariable String id, @Valid @RequestBody DraftPlanRequest request, Actor actor, Command command) {
        Outcome<CompensationPlan> done = drafting.draft(
                        new ClearanceId(id),
                        Requests.act(Duty.CARRY_OUT_COMPENSATION, request.occurredOn(), actor, command),
                        request.ruleSet(),
                        request.toDrafts(command.origin().commandId()))
                .orElseThrow(NotFound::new);
        return Answers.created(
                "/api/v1/compensation-plans/" + done.loaded().id().id(), done.version(), PlanView.of(done.state()));
    }
}
