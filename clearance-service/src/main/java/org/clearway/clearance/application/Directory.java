package org.clearway.clearance.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Competence;

/** What the copies of project-service's register know: agencies, units and who has which power when. */
public interface Directory {
    Optional<ActingAgency> agency(AgencyRef id);

    /** Agencies of this kind that belong to the unit, of any time. */
    List<ActingAgency> agenciesOf(String unitCode, String kind);

    /** Agencies of this kind directly under another, of any time. */
    List<ActingAgency> agenciesUnder(AgencyRef parent, String kind);

    /** Agencies of which this one is a successor. */
    List<ActingAgency> predecessorsOf(AgencyRef id);

    /** The units that ever had this code. */
    List<AdministrativeUnit> unitsOf(String code);

    /** Units that were ever directly under one of these. */
    List<AdministrativeUnit> unitsUnder(Collection<String> codes);

    /** Units of which one of these took over all or a part. */
    List<AdministrativeUnit> unitsBefore(Collection<String> codes);

    /** The rows of this power, of any time. */
    List<Competence> competences(String power);
}
