package org.clearway.project.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.EndUnit;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Register;
import org.clearway.project.domain.Succession;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitDecider;
import org.clearway.project.domain.UnitEvent;
import org.clearway.project.domain.UnitKey;

/** Entering administrative units in the register, one or many, and ending them. */
public final class RegisteringUnits {
    private final Histories<AdministrativeUnit, UnitEvent> units;
    private final FindingUnits finding;
    private final RecordingImports recording;

    public RegisteringUnits(
            Histories<AdministrativeUnit, UnitEvent> units, FindingUnits finding, RecordingImports recording) {
        this.units = Objects.requireNonNull(units);
        this.finding = Objects.requireNonNull(finding);
        this.recording = Objects.requireNonNull(recording);
    }

    /** Enters one, or corrects its entry. */
    public Outcome<AdministrativeUnit> establish(Asking asking, AdministrativeUnit entry, LocalDate occurredOn) {
        return units.execute(entry.key().text(), asking.origin(), asking.expectedVersion(), before -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the register.
            List<AdministrativeUnit> all = withTheRegister(List.of(entry));
            requireNamed("unit", entry, new KnownUnits(all));
            return UnitDecider.establish(before, entry, sameCode(all, entry.code()), occurredOn);
        });
    }

    /**
     * Enters many: where one is refused, none.
     *
     * @throws org.clearway.eventing.EventingException where it was cut short: the same request again completes it
     */
    public void establishAll(Asking asking, List<AdministrativeUnit> entries, LocalDate occurredOn) {
        Set<String> asked = recording.record(asking, Register.UNITS, entries.size(), occurredOn, () -> {
            check(entries, occurredOn);
            return differing(entries).stream().map(entry -> entry.key().text()).toList();
        });
        List<AdministrativeUnit> all = withTheRegister(entries);
        List<AdministrativeUnit> missing = differing(entries).stream()
                .filter(entry -> asked.contains(entry.key().text()))
                .toList();
        InParallel.each(missing, entry -> {
            Asking part = asking.forPart(entry.key().text());
            units.execute(
                    entry.key().text(),
                    part.origin(),
                    part.expectedVersion(),
                    before -> UnitDecider.establish(before, entry, sameCode(all, entry.code()), occurredOn));
        });
    }

    /** Ends one on its last day. */
    public Outcome<AdministrativeUnit> end(Asking asking, EndUnit asked) {
        UnitKey key = asked.unit();
        return units.execute(key.text(), asking.origin(), asking.expectedVersion(), before -> {
            if (before == null) {
                throw new ProjectRefused(new Refusal.UnknownUnit("code", key.code()));
            }
            List<Succession> successors = asked.successors();
            List<Succession> named = successors == null ? List.of() : successors;
            Set<UnitCode> codes = new HashSet<>(List.of(key.code()));
            named.forEach(succession -> codes.add(succession.code()));
            List<AdministrativeUnit> known = finding.byCodes(codes);
            requireSuccessors("", named, new KnownUnits(known));
            return UnitDecider.end(before, asked, sameCode(known, key.code()));
        });
    }

    private void check(List<AdministrativeUnit> entries, LocalDate occurredOn) {
        List<AdministrativeUnit> all = withTheRegister(entries);
        KnownUnits known = new KnownUnits(all);
        Set<UnitKey> keys = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AdministrativeUnit entry = entries.get(i);
            String field = "units[" + i + "]";
            if (!keys.add(entry.key())) {
                throw new ProjectRefused(
                        new Refusal.EntryTwice(field + ".code", entry.key().text()));
            }
            requireNamed(field, entry, known);
            UnitDecider.establish(null, entry, sameCode(all, entry.code()), occurredOn);
        }
    }

    /** Those that are not in the register, or stand there otherwise. */
    private List<AdministrativeUnit> differing(List<AdministrativeUnit> entries) {
        List<AdministrativeUnit> known = finding.byCodes(
                entries.stream().map(AdministrativeUnit::code).distinct().toList());
        return entries.stream().filter(entry -> !known.contains(entry)).toList();
    }

    /** These entries, and those of the register with a code that they have or name, which they do not replace. */
    private List<AdministrativeUnit> withTheRegister(List<AdministrativeUnit> entries) {
        Set<UnitCode> codes = new HashSet<>();
        Set<UnitKey> own = new HashSet<>();
        for (AdministrativeUnit entry : entries) {
            own.add(entry.key());
            codes.add(entry.code());
            UnitCode parent = entry.parent();
            if (parent != null) {
                codes.add(parent);
            }
            entry.successors().forEach(succession -> codes.add(succession.code()));
        }
        List<AdministrativeUnit> all = new ArrayList<>(entries);
        finding.byCodes(codes).stream()
                .filter(unit -> !own.contains(unit.key()))
                .forEach(all::add);
        return all;
    }

    private static void requireNamed(String field, AdministrativeUnit entry, KnownUnits known) {
        UnitCode parent = entry.parent();
        if (parent != null) {
            known.require(field + ".parent", parent, entry.validity());
        }
        requireSuccessors(field + ".", entry.successors(), known);
    }

    private static void requireSuccessors(String path, List<Succession> successors, KnownUnits known) {
        for (int i = 0; i < successors.size(); i++) {
            known.require(path + "successors[" + i + "].code", successors.get(i).code());
        }
    }

    private static List<AdministrativeUnit> sameCode(List<AdministrativeUnit> all, UnitCode code) {
        return all.stream().filter(unit -> unit.code().equals(code)).toList();
    }
}
