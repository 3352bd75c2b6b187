package org.clearway.eventing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Objects;

/**
 * Names one stream of events: the kind of aggregate ("complaint") and the aggregate's own id.
 *
 * @param type lower-case kind, one per stream definition
 * @param id the aggregate's id, unique within the kind; also the key of its events on the topic
 */
public record StreamId(String type, String id) {
    public StreamId {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        if (type.isBlank() || type.indexOf('/') >= 0) {
            throw new IllegalArgumentException("type must be a word without '/': " + type);
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
    }

    /** A stream of this kind that does not exist yet: its id is a new UUIDv7, so that ids sort by creation. */
    public static StreamId create(String type) {
        return new StreamId(type, newId());
    }

    /** A new UUIDv7 as text. */
    public static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    static StreamId parse(String key) {
        int slash = key.indexOf('/');
        return new StreamId(key.substring(0, slash), key.substring(slash + 1));
    }

    String key() {
        return type + "/" + id;
    }

    @Override
    public String toString() {
        return key();
    }
}
