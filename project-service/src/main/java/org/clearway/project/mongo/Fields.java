package org.clearway.project.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.project.application.Folded;
import org.clearway.project.application.Listing;
import org.clearway.project.application.SortKey;
import org.clearway.project.domain.Validity;
import org.jspecify.annotations.Nullable;

/** The fields kept beside a state, and conditions over them. Dates are ISO text, which sorts as the days do. */
final class Fields {
    /** Open ends sort before and after every day. */
    private static final String ALWAYS = "0000-00-00";

    private static final String FOR_EVER = "9999-99-99";

    private final Map<String, Object> values = new HashMap<>();

    static String path(String field) {
        return "f." + field;
    }

    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(
                    name,
                    value instanceof Collection<?> many
                            ? many.stream().map(Fields::plain).toList()
                            : plain(value));
        }
        return this;
    }

    <S> Fields sortedBy(SortKey<S> key, S state) {
        values.put("by_" + key.field(), key.of().apply(state));
        return this;
    }

    Fields validity(Validity validity) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        values.put("from", from == null ? ALWAYS : from.toString());
        values.put("to", to == null ? FOR_EVER : to.toString());
        return this;
    }

    Map<String, ?> all() {
        return values;
    }

    private static Object plain(Object value) {
        return value instanceof Boolean || value instanceof Number ? value : value.toString();
    }

    /** Conditions that all must hold; what is not asked for is no condition. */
    static final class Conditions {
        private final List<Bson> conditions = new ArrayList<>();

        Conditions is(String field, @Nullable Object value) {
            if (value != null) {
                conditions.add(eq(path(field), plain(value)));
            }
            return this;
        }

        Conditions in(String field, Collection<?> values) {
            conditions.add(
                    Filters.in(path(field), values.stream().map(Fields::plain).toList()));
            return this;
        }

        Conditions validOn(@Nullable LocalDate day) {
            if (day != null) {
                conditions.add(lte(path("from"), day.toString()));
                conditions.add(gte(path("to"), day.toString()));
            }
            return this;
        }

        Conditions contains(String field, @Nullable String text) {
            if (text != null) {
                conditions.add(regex(path(field), Pattern.quote(Folded.of(text))));
            }
            return this;
        }

        Bson all() {
            return conditions.isEmpty() ? Filters.empty() : and(conditions);
        }
    }

    /** One part of a listing: sorted by the key, those with one key by id, from the place on. */
    static <S> List<Loaded<S>> page(Streams<S, ?> streams, Conditions conditions, Listing<S> listing) {
        String field = path("by_" + listing.sort().field());
        Listing.Place after = listing.after();
        Bson filter = conditions.all();
        if (after != null) {
            Bson beyond = listing.descending() ? lt(field, after.key()) : gt(field, after.key());
            Bson beside = listing.descending() ? lt("_id", after.id()) : gt("_id", after.id());
            filter = and(filter, or(beyond, and(eq(field, after.key()), beside)));
        }
        // Both ways by the same index: the id runs with the key.
        Bson sort = listing.descending() ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
        return streams.query(filter, sort, listing.limit());
    }
}
