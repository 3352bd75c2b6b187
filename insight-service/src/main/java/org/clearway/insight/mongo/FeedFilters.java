package org.clearway.insight.mongo;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.clearway.insight.application.EventFilter;

/** What is asked for, as queries over the feed's documents. */
final class FeedFilters {
    /** Any noun's clocks belong to the things that they are of. */
    private static final Pattern LIMITS = Pattern.compile("\\.limit-");

    private FeedFilters() {}

    static Bson matching(EventFilter filter) {
        List<Bson> all = new ArrayList<>();
        if (!filter.types().isEmpty()) {
            all.add(ofTypes(filter.types()));
        }
        if (filter.subject() != null) {
            all.add(Filters.eq(FeedDocuments.SUBJECT, filter.subject()));
        }
        if (filter.projectId() != null) {
            all.add(Filters.eq(FeedDocuments.PROJECT, filter.projectId()));
        }
        if (filter.agency() != null) {
            all.add(Filters.eq(FeedDocuments.CONCERNS, filter.agency()));
        }
        if (filter.correlationId() != null) {
            all.add(Filters.eq(FeedDocuments.CORRELATION, filter.correlationId()));
        }
        if (filter.from() != null) {
            all.add(Filters.gte(FeedDocuments.RECORDED_AT, Date.from(filter.from())));
        }
        if (filter.to() != null) {
            all.add(Filters.lt(FeedDocuments.RECORDED_AT, Date.from(filter.to())));
        }
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    static Bson naming(Collection<String> ids, List<String> typePrefixes) {
        List<Bson> types = new ArrayList<>();
        typePrefixes.forEach(prefix -> types.add(beginning(prefix)));
        types.add(Filters.regex(FeedDocuments.TYPE, LIMITS));
        return Filters.and(Filters.in(FeedDocuments.REFS, ids), Filters.or(types));
    }

    private static Bson ofTypes(List<String> types) {
        return Filters.or(types.stream()
                .map(type -> type.endsWith("*")
                        ? beginning(type.substring(0, type.length() - 1))
                        : Filters.eq(FeedDocuments.TYPE, type))
                .toList());
    }

    private static Bson beginning(String prefix) {
        return Filters.regex(FeedDocuments.TYPE, Pattern.compile("^" + Pattern.quote(prefix)));
    }
}
