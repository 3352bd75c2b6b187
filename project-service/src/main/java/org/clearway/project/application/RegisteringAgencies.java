package org.clearway.project.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyDecider;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.EndAgency;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Register;
import org.clearway.project.domain.UnitCode;

/** Entering agencies in the register, one or many, and ending them. */
public final class RegisteringAgencies {
    private final Histories<Agency, AgencyEvent> agencies;
    private final FindingAgencies finding;
    private final FindingUnits units;
    private final RecordingImports recording;

    public RegisteringAgencies(
            Histories<Agency, AgencyEvent> agencies,
            FindingAgencies finding,
            FindingUnits units,
            RecordingImports recording) {
        this.agencies = Objects.requireNonNull(agencies);
        this.finding = Objects.requireNonNull(finding);
        this.units = Objects.requireNonNull(units);
        this.recording = Objects.requireNonNull(recording);
    }

    /** Enters one, or corrects its entry. */
    public Outcome<Agency> register(Asking asking, Agency entry, LocalDate occurredOn) {
        return agencies.execute(entry.id().value(), asking.origin(), asking.expectedVersion(), before -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the registers.
            check(List.of(entry), "");
            return AgencyDecider.register(before, entry, occurredOn);
        });
    }

    /**
     * Enters many: where one is refused, none. Those that stand already cost one read together.
     *
     * @throws org.clearway.eventing.EventingException where it was cut short: the same request again completes it
     */
    public void registerAll(Asking asking, List<Agency> entries, LocalDate occurredOn) {
        Set<String> asked = recording.record(asking, Register.AGENCIES, entries.size(), occurredOn, () -> {
            check(entries, "agencies");
            return differing(entries, occurredOn).stream()
                    .map(entry -> entry.id().value())
                    .toList();
        });
        List<Agency> missing = differing(entries, occurredOn).stream()
                .filter(entry -> asked.contains(entry.id().value()))
                .toList();
        InParallel.each(missing, entry -> {
            Asking part = asking.forPart(entry.id().value());
            agencies.execute(
                    entry.id().value(),
                    part.origin(),
                    part.expectedVersion(),
                    before -> AgencyDecider.register(before, entry, occurredOn));
        });
    }

    /** Ends one on its last day. */
    public Outcome<Agency> end(Asking asking, EndAgency asked) {
        return agencies.execute(asked.agency().value(), asking.origin(), asking.expectedVersion(), before -> {
            if (before == null) {
                throw new ProjectRefused(new Refusal.UnknownAgency("agencyId", asked.agency()));
            }
            List<AgencyId> successors = asked.successors();
            requireKnown(KnownAgencies.fields("successorIds", successors == null ? List.of() : successors), Set.of());
            return AgencyDecider.end(before, asked);
        });
    }

    private List<Agency> differing(List<Agency> entries, LocalDate occurredOn) {
        Map<AgencyId, Agency> known =
                finding.byIds(entries.stream().map(Agency::id).toList());
        return entries.stream()
                .filter(entry -> !AgencyDecider.register(known.get(entry.id()), entry, occurredOn)
                        .isEmpty())
                .toList();
    }

    private void check(List<Agency> entries, String list) {
        Set<AgencyId> own = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AgencyId id = entries.get(i).id();
            if (!own.add(id)) {
                throw new ProjectRefused(new Refusal.EntryTwice(list + "[" + i + "].agencyId", id.value()));
            }
        }
        Map<String, AgencyId> named = new LinkedHashMap<>();
        Map<String, UnitCode> places = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Agency entry = entries.get(i);
            String path = list.isEmpty() ? "" : list + "[" + i + "].";
            places.put(path + "unitCode", entry.unit());
            AgencyId parent = entry.parent();
            if (parent != null) {
                named.put(path + "parentId", parent);
            }
            named.putAll(KnownAgencies.fields(path + "successorIds", entry.successors()));
        }
        requireKnown(named, own);
        requirePlaces(places);
    }

    private void requireKnown(Map<String, AgencyId> named, Set<AgencyId> own) {
        List<AgencyId> others =
                named.values().stream().filter(id -> !own.contains(id)).toList();
        Map<AgencyId, Agency> known = finding.byIds(others);
        named.forEach((field, id) -> {
            if (!own.contains(id) && !known.containsKey(id)) {
                throw new ProjectRefused(new Refusal.UnknownAgency(field, id));
            }
        });
    }

    private void requirePlaces(Map<String, UnitCode> places) {
        Set<UnitCode> known = new HashSet<>(List.of(UnitCode.COUNTRY));
        units.byCodes(new ArrayList<>(new HashSet<>(places.values()))).forEach(unit -> known.add(unit.code()));
        places.forEach((field, code) -> {
            if (!known.contains(code)) {
                throw new ProjectRefused(new Refusal.UnknownUnit(field, code));
            }
        });
    }
}
