package org.clearway.insight.application;

import java.util.List;
import java.util.Optional;
import org.clearway.insight.domain.DirectiveStory;
import org.clearway.insight.domain.KeptEvent;
import org.springframework.stereotype.Component;

/** Tells a directive's story from its events alone. */
@Component
public class TellingDirectiveStory {
    private final FindingEvents events;
    private final ReadingFacts facts;

    TellingDirectiveStory(FindingEvents events, ReadingFacts facts) {
        this.events = events;
        this.facts = facts;
    }

    /** Empty when there is no such directive, or nothing of it that the viewer may see. */
    public Optional<DirectiveStory> tell(Viewer viewer, String directiveId) {
        List<KeptEvent> visible = events.ofDirective(viewer, directiveId);
        return visible.isEmpty()
                ? Optional.empty()
                : Optional.of(DirectiveStory.of(
                        directiveId, visible.stream().map(facts::read).toList()));
    }
}
