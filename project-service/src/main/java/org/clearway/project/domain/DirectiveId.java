package org.clearway.project.domain;

import java.util.Objects;

/** Names a directive; it follows from issuer, year, series and number, which are unique in the issuer's register. */
public record DirectiveId(String value) {
    public DirectiveId {
        Objects.requireNonNull(value, "value");
    }

    /** The id of the directive with this number of this issuer; numbering starts again every year. */
    public static DirectiveId of(AgencyId issuer, int year, ReferenceNumber number) {
        return new DirectiveId(NamedIds.of(
                "directive",
                issuer.value(),
                Integer.toString(year),
                number.series(),
                Integer.toString(number.number())));
    }

    @Override
    public String toString() {
        return value;
    }
}
