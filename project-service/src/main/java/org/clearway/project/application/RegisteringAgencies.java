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
import org.clearway.project.domain.AgencyEvent.AgencyEnded;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.UnitCode;

/** Entering agencies in the register, one or many, and ending them. */
public final class RegisteringAgencies {
    private final Histories<Agency, AgencyEvent> agencies;
    private final FindingAgencies finding;
    private final FindingUnits units;

    public RegisteringAgencies(Histories<Agency, AgencyEvent> agencies, FindingAgencies finding, FindingUnits units) {
        this.agencies = Objects.requireNonNull(agencies);
        this.finding = Objects.requireNonNull(finding);
        this.units = Objects.requireNonNull(units);
    }

    /** Enters one, or corrects its entry. */
    public Outcome<Agency> register(Asking asking, Agency entry, LocalDate occurredOn) {
        check(List.of(entry), "");
        return agencies.execute(
                entry.id().value(),
                asking.origin(),
                asking.expectedVersion(),
                before -> AgencyDecider.register(before, entry, occurredOn));
    }

    /** Enters many: all of them, or, where one is refused, none. Those that stand already cost one read together. */
    public void registerAll(Asking asking, List<Agency> entries, LocalDate occurredOn) {
        check(entries, "agencies");
        Map<AgencyId, Agency> known =
                finding.byIds(entries.stream().map(Agency::id).toList());
        List<Agency> changed = entries.stream()
                .filter(entry -> !AgencyDecider.register(known.get(entry.id()), entry, occurredOn)
                        .isEmpty())
                .toList();
        InParallel.each(changed, entry -> {
            Asking part = asking.forPart(entry.id().value());
            agencies.execute(
                    entry.id().value(),
                    part.origin(),
                    part.expectedVersion(),
                    before -> AgencyDecider.register(before, entry, occurredOn));
        });
    }

    /** Ends one on its last day. */
    public Outcome<Agency> end(Asking asking, AgencyEnded end) {
        requireKnown(KnownAgencies.fields("successorIds", end.successorIds()), Set.of());
        return agencies.execute(end.agencyId().value(), asking.origin(), asking.expectedVersion(), before -> {
            if (before == null) {
                throw new ProjectRefused(new Refusal.UnknownAgency("agencyId", end.agencyId()));
            }
            return AgencyDecider.end(before, end);
        });
    }

    private void check(List<Agency> entries, String list) {
        Set<AgencyId> own = new HashSet<>();
        entries.forEach(entry -> own.add(entry.id()));
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
