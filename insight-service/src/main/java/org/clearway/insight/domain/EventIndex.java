package org.clearway.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an event of whatever type can be found by, read from its data by the names of the fields alone: so an event type
 * that nobody here knows is indexed like any other.
 *
 * @param projectId the project it belongs to
 * @param concerns agencies that it concerns: who acted, and who stands in it as holder, lead, owner, unit or partner
 * @param refs ids of all things named in it, its subject first of all
 */
public record EventIndex(@Nullable String projectId, Set<String> concerns, Set<String> refs) {
    private static final Set<String> AGENCY_FIELDS =
            Set.of("leads", "partners", "compensationUnit", "agencyId", "agency");

    public EventIndex {
        concerns = Set.copyOf(concerns);
        refs = Set.copyOf(refs);
    }

    /** @param data the event's data as a map of maps, lists and scalars */
    public static EventIndex of(InboundEvent event, Map<?, ?> data) {
        Set<String> concerns = new TreeSet<>(Set.of(event.agency()));
        Set<String> refs = new TreeSet<>(Set.of(event.subject()));
        walk("", data, (field, text) -> {
            if (namesAgency(field)) {
                concerns.add(text);
            } else if (field.endsWith("Id") || field.endsWith("Ids")) {
                refs.add(text);
            }
        });
        Object project = data.get("projectId");
        return new EventIndex(project instanceof String id ? id : null, concerns, refs);
    }

    private static boolean namesAgency(String field) {
        return AGENCY_FIELDS.contains(field)
                || field.endsWith("Agency")
                || field.endsWith("Agencies")
                || field.endsWith("By");
    }

    private static void walk(String field, @Nullable Object value, BiConsumer<String, String> leaf) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, inner) -> walk(String.valueOf(name), inner, leaf));
            case List<?> list -> list.forEach(inner -> walk(field, inner, leaf));
            case String text -> leaf.accept(field, text);
            case null, default -> {}
        }
    }
}
