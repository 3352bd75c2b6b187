package org.clearway.project.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a project, by the fields of OC4IDS. What is absent is unknown.
 *
 * @param description in words
 * @param type OC4IDS project type, such as {@code construction}
 * @param delivery how it is delivered, such as {@code PPP}
 * @param statusAsOf day of the source that the status comes from
 * @param locations where it lies
 * @param budget latest published figure
 * @param parties who takes part, with OC4IDS roles
 * @param figures further published figures
 * @param published milestones that sources report, beside those that are scheduled here
 */
public record ProjectDetails(
        @Nullable Wording description,
        @Nullable String type,
        @Nullable String delivery,
        @Nullable LocalDate statusAsOf,
        List<Location> locations,
        @Nullable Money budget,
        List<Party> parties,
        List<Figure> figures,
        List<PublishedMilestone> published) {
    public ProjectDetails {
        locations = List.copyOf(locations);
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
        published = List.copyOf(published);
    }

    /** Nothing is known. */
    public static ProjectDetails none() {
        return new ProjectDetails(null, null, null, null, List.of(), null, List.of(), List.of(), List.of());
    }

    /**
     * A place, named as the unit was on that day.
     *
     * @param validOn tells apart two units with one code
     */
    public record Location(UnitCode unitCode, LocalDate validOn) {
        public Location {
            Objects.requireNonNull(unitCode, "unitCode");
            Objects.requireNonNull(validOn, "validOn");
        }
    }

    /** @param amount in the smallest unit of the currency; đồng has none smaller */
    public record Money(long amount, String currency) {
        public Money {
            Objects.requireNonNull(currency, "currency");
        }
    }

    /** @param agencyId where it is an agency of the register */
    public record Party(
            String name,
            List<String> roles,
            @Nullable AgencyId agencyId,
            @Nullable String source) {
        public Party {
            Objects.requireNonNull(name, "name");
            roles = List.copyOf(roles);
        }
    }

    /**
     * One published number.
     *
     * @param code what it counts, such as {@code households}
     * @param unit such as {@code km}, {@code ha}, {@code VND}
     * @param qualifier gt or about, where the source says so
     * @param asOf date, or month, that the source names
     */
    public record Figure(
            String code,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable String asOf,
            @Nullable String source) {
        public Figure {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A milestone as a source reports it; not scheduled here, no clock runs for it.
     *
     * @param status met or notMet
     */
    public record PublishedMilestone(
            String id,
            Wording title,
            @Nullable String type,
            String status,
            @Nullable LocalDate metOn,
            @Nullable LocalDate asOf,
            @Nullable String source) {
        public PublishedMilestone {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(status, "status");
        }
    }
}
