package org.clearway.project.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from what they name, so that naming the same thing twice meets the same stream. */
final class NamedIds {
    private NamedIds() {}

    /** @param parts what the thing is known by; the unit separator keeps ("a", "bc") and ("ab", "c") apart */
    static String of(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
