package org.clearway.project.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.project.application.Asking;
import org.clearway.project.application.FindingProjects;
import org.clearway.project.application.SchedulingMilestones;
import org.clearway.project.application.TrackingMilestones;
import org.clearway.project.domain.Acting;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ProjectCommand.ForecastMilestone;
import org.clearway.project.domain.ProjectCommand.OfProject;
import org.clearway.project.domain.ProjectCommand.RecordActual;
import org.clearway.project.domain.ProjectCommand.RescheduleMilestone;
import org.clearway.project.domain.ProjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Milestones of a project; each act answers with the milestone as it then stands, and the project's version. */
@RestController
@RequestMapping("/api/v1/projects/{projectId}/milestones")
@Tag(name = "Milestones")
class MilestonesController {
    private final SchedulingMilestones scheduling;
    private final TrackingMilestones tracking;
    private final FindingProjects finding;

    MilestonesController(SchedulingMilestones scheduling, TrackingMilestones tracking, FindingProjects finding) {
        this.scheduling = scheduling;
        this.tracking = tracking;
        this.finding = finding;
    }

    @Allowed({Roles.HEAD, Roles.OFFICER, Roles.STEWARD})
    @Operation(summary = "Lập mốc tiến độ / Schedule a milestone; site clearance opens a clearance")
    @PostMapping
    ResponseEntity<MilestoneView> schedule(
            @PathVariable ProjectId projectId,
            @Valid @RequestBody MilestoneActs.Schedule act,
            Actor actor,
            Command command) {
        known(projectId);
        Asking asking = Ask.of(command, actor);
        MilestoneId id = SchedulingMilestones.idFor(asking);
        Outcome<KeyProject> done = scheduling.schedule(asking, projectId, act.toWanted());
        return Answers.created(
                "/api/v1/projects/" + projectId + "/milestones/" + id, done.version(), view(done.state(), id));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Các mốc tiến độ của dự án / Milestones of a project")
    @GetMapping
    Page<MilestoneView> list(@PathVariable ProjectId projectId, Paging paging) {
        KeyProject project = known(projectId).state();
        Cursor cursor = paging.cursor();
        List<Milestone> all = project.milestones();
        int from = cursor == null ? 0 : after(cursor.part(0), all);
        List<Milestone> read = all.subList(from, Math.min(all.size(), from + paging.toRead()));
        return paging.page(
                read,
                milestone -> MilestoneView.of(project, milestone),
                last -> Cursor.of(last.plan().id().value()));
    }

    /** They stand in the order in which they were scheduled, and none is ever taken away. */
    private static int after(String id, List<Milestone> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).plan().id().value().equals(id)) {
                return i + 1;
            }
        }
        return all.size();
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một mốc tiến độ / One milestone")
    @GetMapping("/{milestoneId}")
    ResponseEntity<MilestoneView> one(@PathVariable ProjectId projectId, @PathVariable MilestoneId milestoneId) {
        Loaded<KeyProject> found = known(projectId);
        return Answers.ok(found.version(), view(found.state(), milestoneId));
    }

    @Allowed({Roles.HEAD, Roles.STEWARD})
    @Operation(summary = "Điều chỉnh mốc, có lý do / Change the baseline, with the reason; old and new are kept")
    @PostMapping("/{milestoneId}/rescheduling")
    ResponseEntity<MilestoneView> reschedule(
            @PathVariable ProjectId projectId,
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody MilestoneActs.Rescheduling act,
            Actor actor,
            Command command) {
        return track(
                projectId,
                milestoneId,
                actor,
                command,
                by -> new RescheduleMilestone(milestoneId, act.baseline(), act.rationale(), by, act.occurredOn()));
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Dự báo, có lý do / Say when it is expected, with the reason")
    @PostMapping("/{milestoneId}/forecast")
    ResponseEntity<MilestoneView> forecast(
            @PathVariable ProjectId projectId,
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody MilestoneActs.Forecast act,
            Actor actor,
            Command command) {
        return track(
                projectId,
                milestoneId,
                actor,
                command,
                by -> new ForecastMilestone(milestoneId, act.forecast(), act.rationale(), by, act.occurredOn()));
    }

    @Allowed({Roles.HEAD, Roles.OFFICER})
    @Operation(summary = "Ghi nhận mốc đã đạt / Say that it is met, with evidence; not for site clearance")
    @PostMapping("/{milestoneId}/actual")
    ResponseEntity<MilestoneView> actual(
            @PathVariable ProjectId projectId,
            @PathVariable MilestoneId milestoneId,
            @Valid @RequestBody MilestoneActs.Actual act,
            Actor actor,
            Command command) {
        return track(
                projectId,
                milestoneId,
                actor,
                command,
                by -> new RecordActual(
                        milestoneId, act.metOn(), EvidenceRequest.toEvidence(act.evidence()), by, act.occurredOn()));
    }

    private ResponseEntity<MilestoneView> track(
            ProjectId projectId,
            MilestoneId milestoneId,
            Actor actor,
            Command command,
            Function<Acting, OfProject> act) {
        view(known(projectId).state(), milestoneId);
        Asking asking = Ask.of(command, actor);
        Outcome<KeyProject> done = tracking.track(asking, projectId, act.apply(asking.by()));
        return Answers.ok(done.version(), view(done.state(), milestoneId));
    }

    private Loaded<KeyProject> known(ProjectId id) {
        return finding.find(id).orElseThrow(NotFound::new);
    }

    private static MilestoneView view(KeyProject project, MilestoneId id) {
        Milestone milestone = project.milestone(id).orElseThrow(NotFound::new);
        return MilestoneView.of(project, milestone);
    }
}
