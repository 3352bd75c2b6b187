package org.clearway.project.domain;

import java.util.EnumSet;
import java.util.Set;

/** What sort of body an agency is. */
public enum AgencyKind {
    PARTY_COMMITTEE,
    PARTY_STANDING_COMMITTEE,
    PARTY_OFFICE,
    PARTY_COMMISSION,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    SPECIALISED_DEPARTMENT,
    INSPECTORATE,
    RECEPTION_BOARD,
    LAND_FUND_UNIT,
    COMPENSATION_COUNCIL,
    ENFORCEMENT_BOARD,
    PROJECT_MANAGEMENT_BOARD,
    LAND_REGISTRY,
    FOREST_PROTECTION,
    POLICE,
    TREASURY,
    COURT,
    FATHERLAND_FRONT,
    SOCIO_POLITICAL_ORGANISATION,
    PUBLIC_SERVICE_CENTRE,
    FUND,
    NATIONAL_ASSEMBLY,
    GOVERNMENT,
    PRIME_MINISTER,
    MINISTRY,
    INVESTOR,
    BANK;

    private static final Set<AgencyKind> PARTY =
            EnumSet.of(PARTY_COMMITTEE, PARTY_STANDING_COMMITTEE, PARTY_OFFICE, PARTY_COMMISSION);

    /** A Party body directs and inspects; it never decides a complaint, a recovery, a plan or a payment. */
    public boolean isPartyBody() {
        return PARTY.contains(this);
    }
}
