package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.clearway.complaint.application.FilingComplaint;
import org.clearway.complaint.application.FindingComplaints;
import org.clearway.complaint.application.FindingComplaints.Filter;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.State;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking complaints in, and looking at them. */
@RestController
@RequestMapping("/api/v1/complaints")
@Tag(name = "Complaints")
class ComplaintsController {
    private final FilingComplaint filing;
    private final FindingComplaints finding;

    ComplaintsController(FilingComplaint filing, FindingComplaints finding) {
        this.filing = filing;
        this.finding = finding;
    }

    @Allowed({"clerk", "officer"})
    @Operation(summary = "Tiếp nhận đơn khiếu nại / File a complaint")
    @PostMapping
    ResponseEntity<ComplaintView> file(@Valid @RequestBody FileComplaintRequest request, Actor actor, Command command) {
        Outcome<Complaint> done = filing.file(request.toDraft(), new AgencyRef(actor.agency()), command.origin());
        String id = done.loaded().id().id();
        return Answers.created("/api/v1/complaints/" + id, done.version(), ComplaintView.of(done.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem một khiếu nại với các thời hạn / A complaint with its clocks")
    @GetMapping("/{id}")
    ResponseEntity<ComplaintView> show(@PathVariable ComplaintId id, Actor actor) {
        Loaded<Complaint> found =
                finding.find(id, new AgencyRef(actor.agency())).orElseThrow(NotFound::new);
        return Answers.ok(found.version(), ComplaintView.of(found.state()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách khiếu nại / List complaints")
    @GetMapping
    Page<ComplaintView> list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String projectId,
            @RequestParam(required = false) @Nullable LocalDate dueBefore,
            Paging paging,
            Actor actor) {
        Cursor cursor = paging.cursor();
        var read = finding.list(
                new Filter(state, projectId, dueBefore),
                new AgencyRef(actor.agency()),
                cursor == null ? null : cursor.part(0),
                paging.toRead());
        return paging.page(
                read,
                found -> ComplaintView.of(found.state()),
                found -> Cursor.of(found.id().id()));
    }
}
