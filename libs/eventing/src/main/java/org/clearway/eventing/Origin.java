package org.clearway.eventing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from: its id (the same id twice has one effect and the same answer), who acted for which
 * agency, and what it follows from.
 *
 * @param commandId unique for ever; from the client's idempotency key, or from the event or moment that caused it
 * @param fingerprint a digest of what was asked, so that a key used again for something else is noticed; "" = none
 * @param who the subject of the token, or the name of the reaction; never a person's name
 * @param agency the agency that acts; "system" for the clock
 * @param traceParent W3C trace context of the request, carried into journal and topic
 * @param correlationId one id for everything that follows from one request
 * @param causationId id of the event that caused this command
 */
public record Origin(
        String commandId,
        String fingerprint,
        String who,
        String agency,
        @Nullable String traceParent,
        @Nullable String correlationId,
        @Nullable String causationId) {

    /** The agency named by what nobody did: clocks. */
    public static final String SYSTEM = "system";

    public Origin {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(agency, "agency");
        if (commandId.isBlank() || commandId.length() > 300) {
            throw new IllegalArgumentException("commandId must have 1 to 300 characters");
        }
    }

    /** A reaction to an event: its id is derived from the event's, so that a second delivery has no second effect. */
    public static Origin reactionTo(InboundEvent event, String reaction) {
        return new Origin(
                event.id() + "/" + reaction,
                "",
                reaction,
                event.agency(),
                event.traceParent(),
                event.correlationId(),
                event.id());
    }

    /** A command of the clock, once per stream and moment. */
    static Origin due(StreamId stream, long version) {
        return new Origin("due/" + stream.key() + "/" + version, "", "clock", SYSTEM, null, null, null);
    }

    /** The same origin for a further stream touched by the same request. */
    public Origin forPart(String part) {
        return new Origin(commandId + "/" + part, fingerprint, who, agency, traceParent, correlationId, causationId);
    }
}
