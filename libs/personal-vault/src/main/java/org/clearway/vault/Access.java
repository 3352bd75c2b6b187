package org.clearway.vault;

/**
 * Why somebody opens a person's data; kept for ever in the access log. References only, never a name.
 *
 * @param who the subject of the caller's token, or the name of the process
 * @param agency the agency that the caller acts for
 * @param purpose what it is needed for, such as {@code complaint 0199…, serving the decision}
 */
public record Access(String who, String agency, String purpose) {
    public Access {
        if (who.isBlank() || agency.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("who, for which agency and why must be said");
        }
    }
}
