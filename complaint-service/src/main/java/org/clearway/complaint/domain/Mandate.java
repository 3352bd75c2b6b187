package org.clearway.complaint.domain;

import java.util.Objects;

/**
 * Somebody complains on behalf of another.
 *
 * @param representative who acts; the data lies in the vault
 * @param paper number of the mandate or of the paper that shows the representation
 */
public record Mandate(PersonRef representative, String paper) {
    public Mandate {
        Objects.requireNonNull(representative, "representative");
        Objects.requireNonNull(paper, "paper");
    }
}
