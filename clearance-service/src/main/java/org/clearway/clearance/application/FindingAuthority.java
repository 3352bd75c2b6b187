package org.clearway.clearance.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.ClearanceRefused;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.Level;
import org.clearway.clearance.domain.Refusal;
import org.clearway.clearance.domain.UnitSuccessor;
import org.springframework.stereotype.Component;

/** Resolves who may do an act on its day, from the copies; where they say nothing it refuses, and never guesses. */
@Component
public class FindingAuthority {
    private final Directory directory;

    FindingAuthority(Directory directory) {
        this.directory = directory;
    }

    /** @throws ClearanceRefused when the actor, or everybody who might act, is unknown */
    public Authority of(Duty duty, AgencyRef actor, ClearanceFile clearance, LocalDate day) {
        ActingAgency acting = known("agency", actor);
        return switch (duty) {
            case CARRY_OUT_COMPENSATION -> new Authority(acting, duty, compensationUnits(clearance, day), null);
            case SERVE_LAND_USERS -> new Authority(acting, duty, committeesOfPlace(duty, clearance, day), null);
            case APPRAISE_PLAN -> new Authority(acting, duty, appraisers(clearance, day), null);
            case ISSUE_RECOVERY_NOTICE, APPROVE_PLAN, DECIDE_RECOVERY -> {
                Competent competent = competent(duty, clearance.unitCode(), day);
                yield new Authority(acting, duty, competent.agencies(), competent.row());
            }
        };
    }

    /** Who may put the appraisal on record: the department that appraised, its committee, or the compensation unit. */
    public Authority ofRecordingAppraisal(AgencyRef actor, ClearanceFile clearance, LocalDate day) {
        Set<AgencyRef> may = new HashSet<>(appraisers(clearance, day));
        may.addAll(competent(Duty.APPROVE_PLAN, clearance.unitCode(), day).agencies());
        may.addAll(compensationUnits(clearance, day));
        return new Authority(known("agency", actor), Duty.APPRAISE_PLAN, may, null);
    }

    /** Who appraised, as the paper says. */
    public Authority ofAppraiser(AgencyRef appraiser, ClearanceFile clearance, LocalDate day) {
        return new Authority(known("appraisedBy", appraiser), Duty.APPRAISE_PLAN, appraisers(clearance, day), null);
    }

    private ActingAgency known(String field, AgencyRef id) {
        return directory.agency(id).orElseThrow(() -> new ClearanceRefused(new Refusal.UnknownAgency(field, id)));
    }

    /** The clearance's unit, or where that has ended by then, those that took over from it. */
    private Set<AgencyRef> compensationUnits(ClearanceFile clearance, LocalDate day) {
        ActingAgency unit = known("compensationUnit", clearance.compensationUnit());
        if (unit.existsOn(day) || unit.successors().isEmpty()) {
            return Set.of(unit.id());
        }
        return Set.copyOf(unit.successors());
    }

    private Set<AgencyRef> committeesOfPlace(Duty duty, ClearanceFile clearance, LocalDate day) {
        return requireSome(
                existing(directory.agenciesOf(codeOn(clearance.unitCode(), day), ActingAgency.PEOPLES_COMMITTEE), day),
                duty,
                clearance.unitCode(),
                day);
    }

    private Set<AgencyRef> appraisers(ClearanceFile clearance, LocalDate day) {
        List<ActingAgency> departments = competent(Duty.APPROVE_PLAN, clearance.unitCode(), day).agencies().stream()
                .flatMap(committee -> directory.agenciesUnder(committee, ActingAgency.DEPARTMENT).stream())
                .toList();
        return requireSome(existing(departments, day), Duty.APPRAISE_PLAN, clearance.unitCode(), day);
    }

    private record Competent(Set<AgencyRef> agencies, String row) {}

    private Competent competent(Duty duty, String unitCode, LocalDate day) {
        List<AdministrativeUnit> place = placeUpwards(unitCode, day);
        return directory.competences(duty.power().orElseThrow()).stream()
                .filter(row -> row.holdsOn(day) && appliesTo(row, place))
                // What a delegation says for a place goes before what the law says for all.
                .sorted(Comparator.comparing(row -> row.unitCode() == null))
                .map(row -> new Competent(agenciesAt(row, place, day), row.id()))
                .filter(competent -> !competent.agencies().isEmpty())
                .findFirst()
                .orElseThrow(() -> new ClearanceRefused(new Refusal.CompetenceUnknown(duty, unitCode, day)));
    }

    /** The class of the project is not known here, so a row for one class decides nothing. */
    private static boolean appliesTo(Competence row, List<AdministrativeUnit> place) {
        return row.projectClass() == null
                && (row.unitCode() == null
                        || place.stream().anyMatch(unit -> unit.code().equals(row.unitCode())));
    }

    private Set<AgencyRef> agenciesAt(Competence row, List<AdministrativeUnit> place, LocalDate day) {
        return place.stream()
                .filter(unit -> Level.ofUnitKind(unit.kind())
                        .filter(row.level()::equals)
                        .isPresent())
                .findFirst()
                .map(unit -> existing(directory.agenciesOf(unit.code(), row.agencyKind()), day))
                .orElse(Set.of());
    }

    /** The commune of the land, and the units above it as they were on that day. */
    private List<AdministrativeUnit> placeUpwards(String unitCode, LocalDate day) {
        List<AdministrativeUnit> place = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String code = codeOn(unitCode, day);
        while (code != null && seen.add(code)) {
            Optional<AdministrativeUnit> unit = directory.unitsOf(code).stream()
                    .filter(u -> u.existsOn(day))
                    .findFirst();
            unit.ifPresent(place::add);
            code = unit.map(AdministrativeUnit::parent).orElse(null);
        }
        return place;
    }

    /** The code of the land's commune on that day: where it has ended, of the unit that took over all of it. */
    private String codeOn(String unitCode, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String code = unitCode;
        while (seen.add(code)) {
            List<AdministrativeUnit> units = directory.unitsOf(code);
            if (units.stream().anyMatch(unit -> unit.existsOn(day))) {
                return code;
            }
            // Of a unit that was divided nobody can say here which part the land lies in.
            Optional<String> next = units.stream()
                    .filter(unit -> unit.validTo() != null && day.isAfter(unit.validTo()))
                    .flatMap(unit -> unit.successors().stream())
                    .filter(UnitSuccessor::whole)
                    .map(UnitSuccessor::code)
                    .findFirst();
            if (next.isEmpty()) {
                return code;
            }
            code = next.get();
        }
        return code;
    }

    private static Set<AgencyRef> existing(List<ActingAgency> agencies, LocalDate day) {
        return agencies.stream()
                .filter(agency -> agency.existsOn(day))
                .map(ActingAgency::id)
                .collect(Collectors.toSet());
    }

    private static Set<AgencyRef> requireSome(Set<AgencyRef> agencies, Duty duty, String unitCode, LocalDate day) {
        if (agencies.isEmpty()) {
            throw new ClearanceRefused(new Refusal.CompetenceUnknown(duty, unitCode, day));
        }
        return agencies;
    }
}
