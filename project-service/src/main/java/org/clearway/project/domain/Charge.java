package org.clearway.project.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks of whom.
 *
 * @param clause where it stands in the directive
 * @param text its own words
 * @param leads who answers for it
 * @param partners who takes part
 * @param evidenceAsked what shows that it is done
 * @param reading named by the text, or a reading to be confirmed by a person
 */
public record Charge(
        TaskCode code,
        String clause,
        Wording text,
        List<AgencyId> leads,
        List<AgencyId> partners,
        @Nullable String evidenceAsked,
        Reading reading) {
    public Charge {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reading, "reading");
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
    }

    boolean concerns(AgencyId agency) {
        return leads.contains(agency) || partners.contains(agency);
    }

    /** Who says that these are the leads. */
    public enum Reading {
        NAMED,
        PROPOSED,
        BY_LAW
    }
}
