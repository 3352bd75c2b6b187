package org.clearway.vault;

import java.util.UUID;

/**
 * A reference to a person. It says nothing about the person, so it may stand in events and logs.
 *
 * @param value a UUID as text
 */
public record PersonId(String value) {
    /** @throws IllegalArgumentException if the text is no UUID: a name must never slip in as a reference */
    public PersonId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a UUID in its canonical form");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
