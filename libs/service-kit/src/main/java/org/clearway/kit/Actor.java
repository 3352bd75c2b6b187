package org.clearway.kit;

import java.util.Objects;
import java.util.Set;

/**
 * Who calls, as the token says; an argument of controller methods.
 *
 * @param subject the token's {@code sub}; a reference, never a person's name
 * @param agency id of the agency that the caller acts for
 * @param roles what the caller may do there, in lower case
 */
public record Actor(String subject, String agency, Set<String> roles) {
    public Actor {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(agency, "agency");
        roles = Set.copyOf(roles);
    }

    /** Has the caller this role? */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Does the caller act for this agency? */
    public boolean actsFor(String someAgency) {
        return agency.equals(someAgency);
    }
}
