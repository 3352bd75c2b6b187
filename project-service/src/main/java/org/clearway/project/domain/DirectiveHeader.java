package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a directive as printed.
 *
 * @param issuer whose register gave the number
 * @param onBehalfOf the body for which it was signed (T/M), which directs through it
 * @param abstractText what it is about (trích yếu)
 * @param basis the paper that it carries out
 * @param signatoryPost the post, never the person
 */
public record DirectiveHeader(
        ReferenceNumber number,
        AgencyId issuer,
        @Nullable AgencyId onBehalfOf,
        LocalDate issuedOn,
        String kind,
        String abstractText,
        @Nullable String basis,
        @Nullable String place,
        @Nullable String signatoryPost,
        @Nullable String urgency) {
    public DirectiveHeader {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(abstractText, "abstractText");
    }
}
