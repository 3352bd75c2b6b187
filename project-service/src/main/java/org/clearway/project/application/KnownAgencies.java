package org.clearway.project.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Whoever acts or is named must be in the register, and exist on the day of the act. */
public final class KnownAgencies {
    private final FindingAgencies finding;

    public KnownAgencies(FindingAgencies finding) {
        this.finding = Objects.requireNonNull(finding);
    }

    /**
     * The agency as it was on that day.
     *
     * @param field where it is named, for the refusal
     * @throws ProjectRefused unknown-agency, agency-not-valid-on-day
     */
    public Agency require(String field, AgencyId id, LocalDate day) {
        return Objects.requireNonNull(requireAll(Map.of(field, id), day).get(id));
    }

    /** All of them, read at once. */
    public Map<AgencyId, Agency> requireAll(Map<String, AgencyId> byField, LocalDate day) {
        Map<AgencyId, Agency> known = finding.byIds(byField.values());
        byField.forEach((field, id) -> check(field, id, known.get(id), day));
        return known;
    }

    /**
     * This agency if it exists on that day, or the single one that then goes on with its work; where several do, a
     * person says which file goes to whom.
     */
    Optional<Agency> orSuccessor(AgencyId id, LocalDate day) {
        Agency known = finding.byIds(List.of(id)).get(id);
        if (known == null || known.validity().includes(day)) {
            return Optional.ofNullable(known);
        }
        List<Agency> there = finding.byIds(known.successors()).values().stream()
                .filter(successor -> successor.validity().includes(day))
                .toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /** Fields of a list, as they are named in a refusal. */
    static Map<String, AgencyId> fields(String name, List<AgencyId> ids) {
        Map<String, AgencyId> byField = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byField.put(name + "[" + i + "]", ids.get(i));
        }
        return byField;
    }

    /** A role in which state bodies decide is never given to a Party body. */
    static void requireStateBody(String field, Agency agency) {
        if (agency.kind().isPartyBody()) {
            throw new ProjectRefused(
                    new Refusal.PartyBodyNeverDecides(field, agency.id().value()));
        }
    }

    private static void check(String field, AgencyId id, @Nullable Agency agency, LocalDate day) {
        if (agency == null) {
            throw new ProjectRefused(new Refusal.UnknownAgency(field, id));
        }
        if (!agency.validity().includes(day)) {
            throw new ProjectRefused(
                    new Refusal.AgencyNotValidOnDay(field, id, day, agency.validity(), agency.successors()));
        }
    }
}
