package org.clearway.insight.application;

import java.util.Collection;
import java.util.List;
import org.clearway.insight.domain.KeptEvent;

/** Searches the record's events; only what the viewer may see is found. */
public interface FindingEvents {
    /**
     * Events after a position, in order, without gaps and repetitions however many are being written meanwhile.
     *
     * @param limit at most this many, at least 1
     */
    FeedPage page(Viewer viewer, EventFilter filter, long after, int limit);

    /** Position of the last event that can be found; 0 when there is none. */
    long tail();

    /** All events of a project, alerts left out. */
    List<KeptEvent> ofProject(Viewer viewer, String projectId);

    /** All events of a directive and its tasks. */
    List<KeptEvent> ofDirective(Viewer viewer, String directiveId);

    /**
     * All events that name one of these ids, whoever may see them.
     *
     * @param typePrefixes only types that begin so, and the limits of legal clocks
     */
    List<KeptEvent> naming(Collection<String> ids, List<String> typePrefixes);

    /**
     * May the viewer see one of these events?
     *
     * @param asPartyOfProject seeing it as a party of the project counts; false for what not all its parties may see
     */
    boolean maySeeAny(Viewer viewer, List<KeptEvent> events, boolean asPartyOfProject);
}
