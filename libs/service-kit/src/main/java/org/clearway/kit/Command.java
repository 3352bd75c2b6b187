package org.clearway.kit;

import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;

/**
 * What a changing request is, apart from its body; an argument of controller methods. A method that takes it requires
 * the header {@code Idempotency-Key} and understands {@code If-Match}.
 *
 * @param origin command id from caller and key, fingerprint of the request, who, agency and trace
 * @param expectedVersion version in {@code If-Match}, or {@link Streams#ANY_VERSION}
 */
public record Command(Origin origin, long expectedVersion) {}
