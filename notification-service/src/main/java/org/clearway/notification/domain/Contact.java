package org.clearway.notification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency is reached: the mailbox of a post, never of a person by name. The address itself lies apart and is in
 * no event; here is only its reference.
 *
 * @param agencyId the agency
 * @param addressRef which address; a new one for every change
 * @param language {@code vi} or {@code en}
 */
public record Contact(String agencyId, String addressRef, String language) {
    /** What happens to a contact. */
    public sealed interface Event {
        LocalDate occurredOn();
    }

    /** The agency is reached there from now on. */
    public record ContactSet(String agencyId, String addressRef, String language, LocalDate occurredOn)
            implements Event {}

    /** The state after an event. */
    public static Contact evolve(@Nullable Contact state, Event event) {
        return switch (event) {
            case ContactSet set -> new Contact(set.agencyId(), set.addressRef(), set.language());
        };
    }
}
