package org.clearway.insight.mongo;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.EventAccess;
import org.clearway.insight.domain.EventIndex;
import org.clearway.insight.domain.KeptEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What one event means for the feed and the views beside it. */
@Component
class Derivation {
    private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);
    private final List<DerivedView> views;
    private final FactMapper mapper;

    Derivation(List<DerivedView> views, FactMapper mapper) {
        this.views = List.copyOf(views);
        this.mapper = mapper;
    }

    void createIndexes() {
        views.forEach(DerivedView::createIndexes);
    }

    /** Lets the views learn the event, and makes its document. */
    Document learn(KeptEvent kept) {
        InboundEvent event = kept.event();
        try {
            Map<?, ?> data = data(event);
            views.forEach(view -> view.learn(event, data));
            EventIndex index = EventIndex.of(event, data);
            return FeedDocuments.of(kept, index, EventAccess.of(event, data, index));
        } catch (MongoException away) {
            throw away;
        } catch (RuntimeException e) {
            // Found by its attributes alone: one odd event must not hold up those behind it.
            LOG.error("event {} of type {} is fed as it is", event.id(), event.type(), e);
            return FeedDocuments.of(
                    kept, new EventIndex(null, Set.of(), Set.of(event.subject())), EventAccess.closed(event));
        }
    }

    private Map<?, ?> data(InboundEvent event) {
        return mapper.read(event.data(), Object.class) instanceof Map<?, ?> data ? data : Map.of();
    }
}
