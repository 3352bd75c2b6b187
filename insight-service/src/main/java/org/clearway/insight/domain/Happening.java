package org.clearway.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A kept event with what insight understands of it.
 *
 * @param fact null when the type is not one that insight reads, or its data lack a needed field
 */
public record Happening(KeptEvent kept, @Nullable ForeignFact fact) {
    /**
     * The order in which things became known. Within a stream it is that of the versions, because a service's clock
     * never runs backwards in a lane; so it does not depend on the order in which topics were read here.
     */
    public static final Comparator<Happening> AS_RECORDED = Comparator.comparing(Happening::recordedAt)
            .thenComparing(h -> h.kept().event().source())
            .thenComparing(Happening::subject)
            .thenComparingLong(h -> h.kept().event().sequence());

    /** The order of the legal dates, and of recording within a day. */
    public static final Comparator<Happening> AS_OCCURRED =
            Comparator.comparing(Happening::occurredOn).thenComparing(AS_RECORDED);

    public Instant recordedAt() {
        return kept.event().recordedAt();
    }

    public LocalDate occurredOn() {
        return kept.event().occurredOn();
    }

    public String subject() {
        return kept.event().subject();
    }

    public String type() {
        return kept.event().type();
    }

    public String agency() {
        return kept.event().agency();
    }
}
