package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Authority;
import org.clearway.complaint.domain.Contested;
import org.springframework.stereotype.Component;

/** Who may resolve a complaint on a day: the author of the contested decision, or who goes on with its cases. */
@Component
public class Authorities {
    private final Agencies agencies;
    private final Competences competences;

    Authorities(Agencies agencies, Competences competences) {
        this.agencies = agencies;
        this.competences = competences;
    }

    /** The actor beside those who are competent on the day of the act. */
    public Authority of(AgencyRef actor, Contested contested, LocalDate day) {
        return new Authority(agencies.require("agency", actor), competent(contested, day));
    }

    private Set<AgencyRef> competent(Contested contested, LocalDate day) {
        Set<Agency> heirs = new HashSet<>();
        collectHeirs(agencies.require("author", contested.author()), day, heirs, new HashSet<>());
        Set<Agency> ofThePlace = heirs.stream()
                .filter(heir -> heir.unitCode().equals(contested.unitCode()))
                .collect(Collectors.toSet());
        // A district's cases went to several communes: that of the land goes on with this one. Where no land is named,
        // or
        // it lies in none of them, nobody is guessed.
        Set<Agency> chosen = heirs.size() > 1 ? ofThePlace : heirs;
        return chosen.stream()
                .filter(agency -> competences.mayResolveFirst(agency, day))
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    private void collectHeirs(Agency agency, LocalDate day, Set<Agency> heirs, Set<AgencyRef> seen) {
        if (agency.existsOn(day)) {
            heirs.add(agency);
        } else if (seen.add(agency.id())) {
            agency.successors().stream()
                    .flatMap(successor -> agencies.find(successor).stream())
                    .forEach(successor -> collectHeirs(successor, day, heirs, seen));
        }
    }
}
