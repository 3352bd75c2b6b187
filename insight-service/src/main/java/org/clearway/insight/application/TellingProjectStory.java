package org.clearway.insight.application;

import java.util.List;
import java.util.Optional;
import org.clearway.insight.domain.Happening;
import org.clearway.insight.domain.KeptEvent;
import org.clearway.insight.domain.Story;
import org.springframework.stereotype.Component;

/** Tells a project's story from its events alone. */
@Component
public class TellingProjectStory {
    private final FindingEvents events;
    private final ReadingFacts facts;

    TellingProjectStory(FindingEvents events, ReadingFacts facts) {
        this.events = events;
        this.facts = facts;
    }

    /** Empty when there is no such project, or nothing of it that the viewer may see. */
    public Optional<Story> tell(Viewer viewer, String projectId) {
        List<KeptEvent> visible = events.ofProject(viewer, projectId);
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        List<Happening> happenings = visible.stream().map(facts::read).toList();
        return Optional.of(Story.of(projectId, happenings));
    }
}
