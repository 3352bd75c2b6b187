package org.clearway.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.clearway.insight.application.EventFilter;
import org.clearway.insight.application.FeedPage;
import org.clearway.insight.application.FindingEvents;
import org.clearway.insight.application.Viewer;
import org.clearway.insight.domain.EventIndex;
import org.clearway.insight.domain.KeptEvent;
import org.springframework.stereotype.Component;

/** Reads the feed; always as a majority has it, so that nothing is shown that could be taken back. */
@Component
class MongoFeed implements FindingEvents {
    private static final Bson IN_ORDER = Sorts.ascending(FeedDocuments.POSITION);
    private static final Pattern ALERTS = Pattern.compile("^alert\\.");
    /** Whose project it is may be who is denounced: only who handles a denunciation knows that there is one. */
    private static final Pattern DENUNCIATIONS = Pattern.compile("^denunciation\\.");

    private final MongoCollection<Document> feed;
    private final ProjectParties parties;
    private final FeedTail tail;

    MongoFeed(MongoDatabase database, ProjectParties parties, FeedTail tail) {
        feed = database.getCollection("feed").withReadConcern(ReadConcern.MAJORITY);
        this.parties = parties;
        this.tail = tail;
    }

    @Override
    public FeedPage page(Viewer viewer, EventFilter filter, long after, int limit) {
        // Read before the events: what is not found up to here now will never be there.
        long searchedTo = Math.max(after, tail.read());
        Bson wanted = and(gt(FeedDocuments.POSITION, after), FeedFilters.matching(filter), visibleTo(viewer));
        List<KeptEvent> found = read(feed.find(wanted).sort(IN_ORDER).limit(limit + 1));
        if (found.size() > limit) {
            List<KeptEvent> page = found.subList(0, limit);
            return new FeedPage(page, page.getLast().position(), true);
        }
        long last = found.isEmpty() ? after : found.getLast().position();
        return new FeedPage(found, Math.max(last, searchedTo), false);
    }

    @Override
    public long tail() {
        return tail.read();
    }

    @Override
    public List<KeptEvent> ofProject(Viewer viewer, String projectId) {
        Bson wanted = and(
                eq(FeedDocuments.PROJECT, projectId),
                Filters.not(Filters.regex(FeedDocuments.TYPE, ALERTS)),
                visibleTo(viewer));
        return read(feed.find(wanted).sort(IN_ORDER));
    }

    @Override
    public List<KeptEvent> naming(Collection<String> ids, List<String> typePrefixes) {
        return read(feed.find(FeedFilters.naming(ids, typePrefixes)).sort(IN_ORDER));
    }

    @Override
    public boolean maySeeAny(Viewer viewer, List<KeptEvent> events) {
        List<Long> positions = events.stream().map(KeptEvent::position).toList();
        return feed.find(and(in(FeedDocuments.POSITION, positions), visibleTo(viewer)))
                        .projection(Projections.include(FeedDocuments.POSITION))
                        .first()
                != null;
    }

    private Bson visibleTo(Viewer viewer) {
        String agency = viewer.agency();
        return agency == null
                ? Filters.empty()
                : or(
                        in(FeedDocuments.CONCERNS, agency, EventIndex.EVERYBODY),
                        and(
                                in(FeedDocuments.PROJECT, parties.projectsOf(agency)),
                                Filters.not(Filters.regex(FeedDocuments.TYPE, DENUNCIATIONS))));
    }

    private static List<KeptEvent> read(Iterable<Document> documents) {
        List<KeptEvent> events = new ArrayList<>();
        documents.forEach(document -> events.add(FeedDocuments.toKept(document)));
        return events;
    }
}
