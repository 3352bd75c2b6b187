package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.clearway.insight.application.TellingDirectiveStory;
import org.clearway.insight.application.TellingProjectStory;
import org.clearway.insight.domain.DirectiveStory;
import org.clearway.insight.domain.Story;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.NotFound;
import org.clearway.kit.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The story of a project, or of a directive, as one time line. */
@RestController
@RequestMapping("/api/v1/timelines")
@Tag(name = "Timelines", description = "What happened in a project or directive, and who held what since when")
class TimelinesController {
    private final TellingProjectStory telling;
    private final TellingDirectiveStory tellingDirective;
    private final TimelineViews views;

    TimelinesController(TellingProjectStory telling, TellingDirectiveStory tellingDirective, TimelineViews views) {
        this.telling = telling;
        this.tellingDirective = tellingDirective;
        this.views = views;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Dòng thời gian của dự án / Time line of a project")
    @GetMapping("/projects/{projectId}")
    TimelineView project(@PathVariable String projectId, Paging paging, Actor actor, Locale locale) {
        Story story = telling.tell(Viewers.of(actor), projectId).orElseThrow(NotFound::new);
        return views.view(story, paging, locale);
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Dòng thời gian của văn bản chỉ đạo / Time line of a directive and its tasks")
    @GetMapping("/directives/{directiveId}")
    DirectiveTimelineView directive(@PathVariable String directiveId, Paging paging, Actor actor, Locale locale) {
        DirectiveStory story =
                tellingDirective.tell(Viewers.of(actor), directiveId).orElseThrow(NotFound::new);
        return views.view(story, paging, locale);
    }
}
