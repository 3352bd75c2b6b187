package org.clearway.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.clearway.project.application.FindingDirectives;
import org.clearway.project.application.HandlingTasks;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveCommand.AcceptTask;
import org.clearway.project.domain.DirectiveCommand.CompleteTask;
import org.clearway.project.domain.DirectiveCommand.ExtendTask;
import org.clearway.project.domain.DirectiveCommand.ReportProgress;
import org.clearway.project.domain.DirectiveCommand.ReturnTask;
import org.clearway.project.domain.DirectiveCommand.SetDueDate;
import org.clearway.project.domain.DirectiveCommand.SubmitTask;
import org.clearway.project.domain.DirectiveCommand.TaskCommand;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.TaskCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on tasks; each answers with the task as it then stands, and the directive's version. */
@RestController
@RequestMapping("/api/v1/directives/{id}/tasks/{code}")
@Tag(name = "Tasks")
class TasksController {
    private final HandlingTasks handling;
    private final FindingDirectives finding;

    TasksController(HandlingTasks handling, FindingDirectives finding) {
        this.handling = handling;
        this.finding = finding;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một nhiệm vụ / One task")
    @GetMapping
    ResponseEntity<TaskView> one(@PathVariable DirectiveId id, @PathVariable TaskCode code, Actor actor) {
        Loaded<Directive> found = visible(id, actor);
        return Answers.ok(found.version(), TaskView.of(id, found.state().task(code)));
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Nhận nhiệm vụ / A lead accepts the task")
    @PostMapping("/acceptance")
    ResponseEntity<TaskView> accept(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.Acceptance act,
            Actor actor,
            Command command) {
        return handle(id, new AcceptTask(code, agency(actor), act.occurredOn()), actor, command);
    }

    @Allowed(Roles.HEAD)
    @Operation(summary = "Đặt thời hạn / The issuer's head sets the due date")
    @PostMapping("/due-date")
    ResponseEntity<TaskView> setDueDate(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.DueDate act,
            Actor actor,
            Command command) {
        return handle(id, new SetDueDate(code, act.due(), agency(actor), act.occurredOn()), actor, command);
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Báo cáo tiến độ / A lead or partner reports progress with evidence")
    @PostMapping("/progress")
    ResponseEntity<TaskView> report(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.Progress act,
            Actor actor,
            Command command) {
        TaskCommand asked = new ReportProgress(
                code,
                act.statement(),
                act.percent(),
                EvidenceRequest.toEvidence(act.evidence()),
                agency(actor),
                act.occurredOn());
        return handle(id, asked, actor, command);
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Trình kết quả / A lead submits its part to be checked")
    @PostMapping("/submission")
    ResponseEntity<TaskView> submit(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.Submission act,
            Actor actor,
            Command command) {
        TaskCommand asked = new SubmitTask(
                code, act.statement(), EvidenceRequest.toEvidence(act.evidence()), agency(actor), act.occurredOn());
        return handle(id, asked, actor, command);
    }

    @Allowed(Roles.HEAD)
    @Operation(summary = "Trả lại / The issuer's head returns what was submitted")
    @PostMapping("/return")
    ResponseEntity<TaskView> giveBack(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.Return act,
            Actor actor,
            Command command) {
        String named = act.lead();
        AgencyId lead = named == null ? null : new AgencyId(named);
        return handle(id, new ReturnTask(code, act.reason(), lead, agency(actor), act.occurredOn()), actor, command);
    }

    @Allowed(Roles.HEAD)
    @Operation(summary = "Hoàn thành / The issuer's head closes the task for all leads")
    @PostMapping("/completion")
    ResponseEntity<TaskView> complete(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.Completion act,
            Actor actor,
            Command command) {
        return handle(id, new CompleteTask(code, agency(actor), act.occurredOn()), actor, command);
    }

    @Allowed(Roles.HEAD)
    @Operation(summary = "Gia hạn / The issuer's head extends the due date")
    @PostMapping("/extension")
    ResponseEntity<TaskView> extend(
            @PathVariable DirectiveId id,
            @PathVariable TaskCode code,
            @Valid @RequestBody TaskActs.Extension act,
            Actor actor,
            Command command) {
        TaskCommand asked = new ExtendTask(code, act.due(), act.reason(), agency(actor), act.occurredOn());
        return handle(id, asked, actor, command);
    }

    private ResponseEntity<TaskView> handle(DirectiveId id, TaskCommand asked, Actor actor, Command command) {
        visible(id, actor);
        Outcome<Directive> done = handling.handle(Ask.of(command, actor), id, asked);
        return Answers.ok(done.version(), TaskView.of(id, done.state().task(asked.task())));
    }

    private Loaded<Directive> visible(DirectiveId id, Actor actor) {
        return finding.find(id, agency(actor)).orElseThrow(NotFound::new);
    }

    private static AgencyId agency(Actor actor) {
        return new AgencyId(actor.agency());
    }
}
