package org.clearway.notification.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an event says, as the tree of its JSON: objects are maps, arrays are lists. Routes are data, so any field may be
 * asked for.
 */
public record EventFacts(Map<String, Object> data) {
    private static final int SHOWN_OF_A_LIST = 5;
    /** Whose project it is may be who is denounced: what else an event of a denunciation says goes no further. */
    private static final Set<String> OF_A_DENUNCIATION =
            Set.of("denunciationId", "holderAgency", "toAgency", "limit", "occurredOn");

    /** The text at this path, such as {@code clearance.compensationUnit}. */
    public Optional<String> text(String path) {
        Object at = data;
        for (String step : path.split("\\.", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** The texts of the list with this name; none where there is no such list. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (data.get(name) instanceof List<?> list) {
            list.forEach(item -> texts.add(String.valueOf(item)));
        }
        return List.copyOf(texts);
    }

    /** What of this event may be told outside of its own topic. */
    public EventFacts tellable(String type) {
        if (!type.startsWith("denunciation.")) {
            return this;
        }
        Map<String, Object> told = new LinkedHashMap<>(data);
        told.keySet().retainAll(OF_A_DENUNCIATION);
        return new EventFacts(told);
    }

    /**
     * What an alert keeps of it: everything but the tails of long lists (a plan has hundreds of lines), which are
     * counted in {@code <name>Count}.
     */
    public Map<String, Object> abridged() {
        Map<String, Object> kept = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                kept.put(name, list.size() > SHOWN_OF_A_LIST ? list.subList(0, SHOWN_OF_A_LIST) : list);
                kept.put(name + "Count", list.size());
            } else {
                kept.put(name, value);
            }
        });
        return kept;
    }
}
