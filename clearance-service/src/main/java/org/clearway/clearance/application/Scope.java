package org.clearway.clearance.application;

import java.util.Objects;
import java.util.Set;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.ClearanceFile;

/**
 * Which clearances an agency may know of: those that name it as compensation unit, lead or superior, and those in the
 * territory of a People's Committee.
 *
 * @param names the agency itself, and those it took over from
 * @param unitCodes all communes of its territory, of any time
 */
public record Scope(Set<AgencyRef> names, Set<String> unitCodes) {
    public Scope {
        names = Set.copyOf(names);
        unitCodes = Set.copyOf(unitCodes);
    }

    /** Anything outside answers as if it did not exist. */
    public boolean covers(ClearanceFile file) {
        AgencyRef superior = file.superiorAgency();
        return names.contains(file.compensationUnit())
                || names.contains(file.leadAgency())
                || (superior != null && names.contains(superior))
                || unitCodes.contains(file.unitCode());
    }

    /** The names as text, for queries. */
    public Set<String> nameTexts() {
        return Set.copyOf(
                names.stream().map(AgencyRef::value).filter(Objects::nonNull).toList());
    }
}
