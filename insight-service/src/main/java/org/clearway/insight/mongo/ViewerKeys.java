package org.clearway.insight.mongo;

import java.util.HashSet;
import java.util.Set;
import org.clearway.insight.domain.EventAccess;
import org.springframework.stereotype.Component;

/** The keys that an agency has now. Read anew for each question: who was made a party a moment ago sees it at once. */
@Component
class ViewerKeys {
    private final Offices offices;
    private final ProjectParties parties;
    private final CaseHolders cases;
    private final ClearanceCircles clearances;

    ViewerKeys(Offices offices, ProjectParties parties, CaseHolders cases, ClearanceCircles clearances) {
        this.offices = offices;
        this.parties = parties;
        this.cases = cases;
        this.clearances = clearances;
    }

    /** Those that open what is sealed even for who looks at all agencies. */
    Set<String> toSealed(String agency) {
        Set<String> keys = new HashSet<>();
        keys.add(EventAccess.ofAgency(agency));
        cases.sealedHeldBy(agency).forEach(id -> keys.add(EventAccess.ofCase(id)));
        return keys;
    }

    Set<String> of(String agency) {
        Set<String> keys = new HashSet<>();
        keys.add(EventAccess.EVERYBODY);
        keys.add(EventAccess.ofAgency(agency));
        parties.projectsOf(agency).forEach(id -> keys.add(EventAccess.ofProject(id)));
        cases.openTo(agency, offices.overseenBy(agency)).forEach(id -> keys.add(EventAccess.ofCase(id)));
        clearances
                .openTo(offices.namesOf(agency), offices.territoryOf(agency))
                .forEach(id -> keys.add(EventAccess.ofClearance(id)));
        return keys;
    }
}
