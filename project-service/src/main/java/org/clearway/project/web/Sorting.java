package org.clearway.project.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clearway.eventing.Loaded;
import org.clearway.kit.Cursor;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.kit.Problem;
import org.clearway.kit.Problem.FieldFault;
import org.clearway.kit.ProblemException;
import org.clearway.project.application.Listing;
import org.clearway.project.application.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How a listing is sorted: {@code sort=name}, or {@code sort=-name} for the other way round.
 *
 * @param keys what it may be sorted by; the first is the default
 */
record Sorting<S>(List<SortKey<S>> keys) {
    /** @throws ProblemException unknown-sort, malformed-cursor */
    Listing<S> listing(@Nullable String sort, Paging paging) {
        boolean descending = sort != null && sort.startsWith("-");
        SortKey<S> key = sort == null ? keys.getFirst() : find(descending ? sort.substring(1) : sort);
        Cursor cursor = paging.cursor();
        Listing.Place after = cursor == null ? null : new Listing.Place(cursor.part(0), cursor.part(1));
        return new Listing<>(key, descending, paging.toRead(), after);
    }

    /** The page of what was read for this listing. */
    static <S, V> Page<V> page(Paging paging, Listing<S> listing, List<Loaded<S>> read, Function<Loaded<S>, V> view) {
        return paging.page(
                read,
                view,
                last -> Cursor.of(
                        listing.sort().of().apply(last.state()), last.id().id()));
    }

    private SortKey<S> find(String field) {
        return keys.stream()
                .filter(key -> key.field().equals(field))
                .findFirst()
                .orElseThrow(this::unknown);
    }

    private ProblemException unknown() {
        String allowed = String.join(", ", keys.stream().map(SortKey::field).toList());
        return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "unknown-sort")
                .with("allowed", allowed)
                .field(new FieldFault("sort", "unknown-sort", Map.of("allowed", allowed), null)));
    }
}
