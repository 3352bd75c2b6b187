package org.clearway.clearance.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.springframework.stereotype.Component;

/** Finds out what an agency may know of. */
@Component
public class FindingScope {
    private final Directory directory;

    FindingScope(Directory directory) {
        this.directory = directory;
    }

    public Scope of(AgencyRef agency) {
        Set<AgencyRef> names = new HashSet<>();
        names.add(agency);
        directory.predecessorsOf(agency).forEach(before -> names.add(before.id()));
        return new Scope(
                names,
                directory
                        .agency(agency)
                        .flatMap(this::committee)
                        .map(this::territory)
                        .orElse(Set.of()));
    }

    /** The committee that the agency is, or whose department it is. */
    private Optional<ActingAgency> committee(ActingAgency agency) {
        if (agency.kind().equals(ActingAgency.PEOPLES_COMMITTEE)) {
            return Optional.of(agency);
        }
        AgencyRef parent = agency.parent();
        return agency.kind().equals(ActingAgency.DEPARTMENT) && parent != null
                ? directory.agency(parent).filter(up -> up.kind().equals(ActingAgency.PEOPLES_COMMITTEE))
                : Optional.empty();
    }

    /** Level by level, so that a province costs a handful of questions and not one for each commune. */
    private Set<String> territory(ActingAgency committee) {
        Set<String> codes = new HashSet<>();
        Set<String> level = Set.of(committee.unitCode());
        while (codes.addAll(level)) {
            // What a unit took over belongs to it, under whatever code the case was opened.
            level = Stream.of(directory.unitsUnder(level), directory.unitsBefore(level))
                    .flatMap(List::stream)
                    .map(AdministrativeUnit::code)
                    .collect(Collectors.toSet());
        }
        return codes;
    }
}
