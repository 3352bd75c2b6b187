package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.notification.application.ChangingTemplates;
import org.clearway.notification.application.FindingTemplates;
import org.clearway.notification.domain.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How alerts are worded. */
@RestController
@RequestMapping("/api/v1/templates")
@Tag(name = "Templates")
class TemplatesController {
    private static final String EXAMPLE = "task-assigned";
    private static final String NAME = "[a-z][a-z0-9-]{1,79}";

    private final FindingTemplates finding;
    private final ChangingTemplates changing;

    TemplatesController(FindingTemplates finding, ChangingTemplates changing) {
        this.finding = finding;
        this.changing = changing;
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Danh sách mẫu văn bản / List templates")
    @GetMapping
    Page<TemplateView> list(Paging paging) {
        var all = Listing.after(finding.all(), paging);
        return paging.page(
                all, TemplateView::of, loaded -> Cursor.of(loaded.id().id()));
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Một mẫu văn bản, cả bản cũ / One template, any version of it")
    @GetMapping("/{id}")
    ResponseEntity<TemplateView> one(
            @Parameter(example = EXAMPLE) @PathVariable String id,
            @Parameter(example = "1") @RequestParam(required = false) @Nullable Long version) {
        Loaded<Template> template =
                (version == null ? changing.find(id) : changing.findAt(id, version)).orElseThrow(NotFound::new);
        return Answers.ok(template.version(), TemplateView.of(template));
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Đặt mẫu văn bản / Set a template")
    @PutMapping("/{id}")
    ResponseEntity<TemplateView> set(
            @Parameter(example = EXAMPLE) @PathVariable @Pattern(regexp = NAME) String id,
            @Valid @RequestBody TemplateRequest request,
            Command command) {
        Outcome<Template> set = changing.set(
                id, request.vi().toText(), request.en().toText(), command.origin(), command.expectedVersion());
        return Answers.ok(set.version(), TemplateView.of(set.loaded()));
    }

    @Allowed({"operator", "steward"})
    @Operation(summary = "Xem trước mẫu văn bản / Preview a template")
    @PostMapping("/preview")
    PreviewView preview(@Valid @RequestBody PreviewRequest request) {
        return PreviewView.of(
                changing.preview(request.vi().toText(), request.en().toText(), request.facts()));
    }
}
