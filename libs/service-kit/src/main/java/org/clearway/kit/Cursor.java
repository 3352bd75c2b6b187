package org.clearway.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A place in a listing: the sort keys of the last item shown. Opaque to callers, who may only hand it back.
 *
 * @param parts the keys as text, in the order of the sort
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws ProblemException {@code malformed-cursor} when it is not one
     */
    public static Cursor decode(String text) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    public String encoded() {
        byte[] joined = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /**
     * One of the keys.
     *
     * @throws ProblemException {@code malformed-cursor} when the cursor belongs to another listing
     */
    public String part(int index) {
        if (index >= parts.size()) {
            throw malformed();
        }
        return parts.get(index);
    }

    private static ProblemException malformed() {
        return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "malformed-cursor"));
    }
}
