package org.clearway.kit;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the stream's version as ETag, so that a caller can say what it saw with {@code If-Match}. */
public final class Answers {
    private Answers() {}

    /** 201: there is something new at this place. */
    public static <V> ResponseEntity<V> created(String location, long version, V view) {
        return ResponseEntity.created(URI.create(location)).eTag(eTag(version)).body(view);
    }

    /** 200: the state, after a command or as asked for. */
    public static <V> ResponseEntity<V> ok(long version, V view) {
        return ResponseEntity.ok().eTag(eTag(version)).body(view);
    }

    private static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
