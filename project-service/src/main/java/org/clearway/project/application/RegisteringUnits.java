package org.clearway.project.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitDecider;
import org.clearway.project.domain.UnitEvent;
import org.clearway.project.domain.UnitEvent.UnitEnded;
import org.clearway.project.domain.UnitKey;
import org.jspecify.annotations.Nullable;

/** Entering administrative units in the register, one or many, and ending them. */
public final class RegisteringUnits {
    private final Histories<AdministrativeUnit, UnitEvent> units;
    private final FindingUnits finding;

    public RegisteringUnits(Histories<AdministrativeUnit, UnitEvent> units, FindingUnits finding) {
        this.units = Objects.requireNonNull(units);
        this.finding = Objects.requireNonNull(finding);
    }

    /** Enters one, or corrects its entry. */
    public Outcome<AdministrativeUnit> establish(Asking asking, AdministrativeUnit entry, LocalDate occurredOn) {
        List<AdministrativeUnit> sameCode = finding.byCodes(List.of(entry.code()));
        return units.execute(
                entry.key().text(),
                asking.origin(),
                asking.expectedVersion(),
                before -> UnitDecider.establish(before, entry, sameCode, occurredOn));
    }

    /** Enters many: all of them, or, where one is refused, none. */
    public void establishAll(Asking asking, List<AdministrativeUnit> entries, LocalDate occurredOn) {
        Set<UnitCode> codes = entries.stream().map(AdministrativeUnit::code).collect(Collectors.toSet());
        List<AdministrativeUnit> known = finding.byCodes(codes);
        List<AdministrativeUnit> all = new ArrayList<>(entries);
        known.stream().filter(unit -> find(entries, unit.key()) == null).forEach(all::add);
        List<AdministrativeUnit> changed = entries.stream()
                .filter(entry -> !UnitDecider.establish(
                                find(known, entry.key()), entry, sameCode(all, entry), occurredOn)
                        .isEmpty())
                .toList();
        InParallel.each(changed, entry -> {
            Asking part = asking.forPart(entry.key().text());
            units.execute(
                    entry.key().text(),
                    part.origin(),
                    part.expectedVersion(),
                    before -> UnitDecider.establish(before, entry, sameCode(all, entry), occurredOn));
        });
    }

    /** Ends one on its last day. */
    public Outcome<AdministrativeUnit> end(Asking asking, UnitKey key, UnitEnded end) {
        return units.execute(key.text(), asking.origin(), asking.expectedVersion(), before -> {
            if (before == null) {
                throw new ProjectRefused(new Refusal.UnknownUnit("code", end.code()));
            }
            return UnitDecider.end(before, end);
        });
    }

    private static @Nullable AdministrativeUnit find(List<AdministrativeUnit> units, UnitKey key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst().orElse(null);
    }

    private static List<AdministrativeUnit> sameCode(List<AdministrativeUnit> all, AdministrativeUnit entry) {
        return all.stream().filter(unit -> unit.code().equals(entry.code())).toList();
    }
}
