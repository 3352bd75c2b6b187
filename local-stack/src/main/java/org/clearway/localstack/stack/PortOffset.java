package org.clearway.localstack.stack;

import java.util.Map;
import org.clearway.localservers.ServerFailed;
import org.jspecify.annotations.Nullable;

/**
 * By how much all ports of the stack are moved, so that a second stack can run beside the first.
 *
 * @param value 0 for the usual ports
 */
public record PortOffset(int value) {
    private static final String VARIABLE = "CLEARWAY_PORT_OFFSET";
    private static final int HIGHEST = 30_000;

    /**
     * Reads CLEARWAY_PORT_OFFSET; 0 where it is not set.
     *
     * @throws ServerFailed when it is no number, or out of range
     */
    public static PortOffset of(Map<String, String> environment) {
        @Nullable String given = environment.get(VARIABLE);
        if (given == null || given.isBlank()) {
            return new PortOffset(0);
        }
        if (given.matches("\\d{1,5}") && Integer.parseInt(given) <= HIGHEST) {
            return new PortOffset(Integer.parseInt(given));
        }
        throw new ServerFailed(VARIABLE + " must be a number from 0 to " + HIGHEST + ", not \"" + given + "\".");
    }
}
