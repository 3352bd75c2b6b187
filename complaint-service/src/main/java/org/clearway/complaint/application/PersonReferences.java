package org.clearway.complaint.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.eventing.Origin;

/** References to people that follow from the request that names them. */
final class PersonReferences {
    private PersonReferences() {}

    /** The same request again finds the same person; another body under the same key does not touch it. */
    static PersonRef of(Origin origin, String role) {
        String seed = origin.commandId() + "/" + origin.fingerprint() + "/" + role;
        return new PersonRef(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
