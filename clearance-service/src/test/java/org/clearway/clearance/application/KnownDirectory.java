package org.clearway.clearance.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.Level;
import org.clearway.clearance.domain.UnitSuccessor;
import org.jspecify.annotations.Nullable;

/** The register of Bảo Lâm before and after the reform of 2025, as far as competence needs it. */
record KnownDirectory(List<ActingAgency> agencies, List<AdministrativeUnit> units, List<Competence> rows)
        implements Directory {

    static KnownDirectory ofBaoLam(Competence... more) {
        List<Competence> rows = new ArrayList<>(List.of(more));
        rows.add(row("district", Level.DISTRICT, null, "2025-06-30", null, null));
        rows.add(row("commune", Level.COMMUNE, "2025-07-01", "2026-01-30", null, null));
        rows.add(row("province", Level.PROVINCE, "2026-01-31", "2027-02-28", null, null));
        return new KnownDirectory(
                List.of(
                        agency("pc-bao-lam", "PEOPLES_COMMITTEE", "680", null, "2025-06-30", "pc-bao-lam-1"),
                        agency("pc-bao-lam-1", "PEOPLES_COMMITTEE", "25054", "2025-07-01", null),
                        agency("pc-lam-dong", "PEOPLES_COMMITTEE", "68", "2025-07-01", null),
                        agency("land-fund-bao-lam", "LAND_FUND_UNIT", "680", null, "2025-06-30", "land-fund-lam-dong"),
                        agency("land-fund-lam-dong", "LAND_FUND_UNIT", "68", "2025-07-01", null),
                        department("dept-agriculture", "pc-lam-dong"),
                        agency("party-bao-lam-1", "PARTY_COMMITTEE", "25054", "2025-07-01", null)),
                List.of(
                        unit("680", "DISTRICT", "68", null, "2025-06-30"),
                        unit("25054", "TOWNSHIP", "680", null, "2025-06-30"),
                        unit("68", "PROVINCE", null, null, "2025-06-30"),
                        unit("68", "PROVINCE", null, "2025-07-01", null),
                        unit("25054", "COMMUNE", "68", "2025-07-01", null),
                        unit("25072", "COMMUNE", "680", null, "2025-06-30", new UnitSuccessor("25054", true)),
                        unit("25099", "COMMUNE", "680", null, "2025-06-30", new UnitSuccessor("25054", false))),
                rows);
    }

    static Competence row(
            String id,
            Level level,
            @Nullable String from,
            @Nullable String to,
            @Nullable String unit,
            @Nullable String projectClass) {
        return new Competence(
                id, "recovery-decision", "PEOPLES_COMMITTEE", level, unit, projectClass, date(from), date(to));
    }

    private static ActingAgency agency(
            String id, String kind, String unit, @Nullable String from, @Nullable String to, String... successors) {
        return new ActingAgency(
                new AgencyRef(id),
                kind,
                unit,
                null,
                List.of(successors).stream().map(AgencyRef::new).toList(),
                date(from),
                date(to));
    }

    private static ActingAgency department(String id, String parent) {
        return new ActingAgency(
                new AgencyRef(id), "SPECIALISED_DEPARTMENT", "68", new AgencyRef(parent), List.of(), null, null);
    }

    private static AdministrativeUnit unit(
            String code,
            String kind,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String to,
            UnitSuccessor... successors) {
        return new AdministrativeUnit(code, kind, parent, date(from), date(to), List.of(successors));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public Optional<ActingAgency> agency(AgencyRef id) {
        return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    @Override
    public List<ActingAgency> agenciesOf(String unitCode, String kind) {
        return agencies.stream()
                .filter(agency ->
                        agency.unitCode().equals(unitCode) && agency.kind().equals(kind))
                .toList();
    }

    @Override
    public List<ActingAgency> agenciesUnder(AgencyRef parent, String kind) {
        return agencies.stream()
                .filter(agency ->
                        parent.equals(agency.parent()) && agency.kind().equals(kind))
                .toList();
    }

    @Override
    public List<ActingAgency> predecessorsOf(AgencyRef id) {
        return agencies.stream()
                .filter(agency -> agency.successors().contains(id))
                .toList();
    }

    @Override
    public List<AdministrativeUnit> unitsOf(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).toList();
    }

    @Override
    public List<AdministrativeUnit> unitsUnder(Collection<String> codes) {
        return units.stream()
                .filter(unit -> unit.parent() != null && codes.contains(unit.parent()))
                .toList();
    }

    @Override
    public List<AdministrativeUnit> unitsBefore(Collection<String> codes) {
        return units.stream()
                .filter(unit -> unit.successors().stream().anyMatch(successor -> codes.contains(successor.code())))
                .toList();
    }

    @Override
    public List<Competence> competences(String power) {
        // The fake knows one table for all powers that matter here.
        return rows;
    }
}
