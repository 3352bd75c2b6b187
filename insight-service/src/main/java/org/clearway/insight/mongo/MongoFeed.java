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
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.clearway.insight.application.EventFilter;
import org.clearway.insight.application.FeedPage;
import org.clearway.insight.application.FindingEvents;
import org.clearway.insight.application.Viewer;
import org.clearway.insight.domain.EventAccess;
import org.clearway.insight.domain.KeptEvent;
import org.springframework.stereotype.Component;

/** Reads the feed; always as a majority has it, so that nothing is shown that could be taken back. */
@Component
class MongoFeed implements FindingEvents {
    private static final Bson IN_ORDER = Sorts.ascending(FeedDocuments.POSITION);
    private static final Pattern ALERTS = Pattern.compile("^alert\\.");
    private static final Pattern DIRECTIVES = Pattern.compile("^(directive|task)\\.");

    private final MongoCollection<Document> feed;
    private final ViewerKeys keys;
    private final FeedTail tail;

    MongoFeed(MongoDatabase database, ViewerKeys keys, FeedTail tail) {
        feed = database.getCollection(FeedDocuments.COLLECTION).withReadConcern(ReadConcern.MAJORITY);
        this.keys = keys;
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
    public List<KeptEvent> ofDirective(Viewer viewer, String directiveId) {
        Bson wanted = and(
                eq(FeedDocuments.SUBJECT, directiveId),
                Filters.regex(FeedDocuments.TYPE, DIRECTIVES),
                visibleTo(viewer));
        return read(feed.find(wanted).sort(IN_ORDER));
    }

    @Override
    public List<KeptEvent> naming(Collection<String> ids, List<String> typePrefixes) {
        return read(feed.find(FeedFilters.naming(ids, typePrefixes)).sort(IN_ORDER));
    }

    @Override
    public boolean maySeeAny(Viewer viewer, List<KeptEvent> events, boolean asPartyOfProject) {
        List<Long> positions = events.stream().map(KeptEvent::position).toList();
        Set<String> own = keysOf(viewer);
        if (!asPartyOfProject) {
            own.removeIf(key -> key.startsWith(EventAccess.ofProject("")));
        }
        return feed.find(and(in(FeedDocuments.POSITION, positions), opened(viewer, own)))
                        .projection(Projections.include(FeedDocuments.POSITION))
                        .first()
                != null;
    }

    private Bson visibleTo(Viewer viewer) {
        return opened(viewer, keysOf(viewer));
    }

    private Set<String> keysOf(Viewer viewer) {
        return viewer.seesAll() ? keys.toSealed(viewer.agency()) : keys.of(viewer.agency());
    }

    private static Bson opened(Viewer viewer, Set<String> keys) {
        Bson byKey = in(FeedDocuments.KEYS, keys);
        return viewer.seesAll() ? or(eq(FeedDocuments.SEALED, false), byKey) : byKey;
    }

    private static List<KeptEvent> read(Iterable<Document> documents) {
        List<KeptEvent> events = new ArrayList<>();
        documents.forEach(document -> events.add(FeedDocuments.toKept(document)));
        return events;
    }
}
