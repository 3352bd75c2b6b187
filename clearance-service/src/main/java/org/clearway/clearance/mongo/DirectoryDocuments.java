package org.clearway.clearance.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.Level;
import org.clearway.clearance.domain.UnitSuccessor;
import org.jspecify.annotations.Nullable;

/** Agencies, units and competences as documents and back. Dates are ISO text. */
final class DirectoryDocuments {
    static final String KIND = "kind";
    static final String UNIT = "unit";
    static final String PARENT = "parent";
    static final String SUCCESSORS = "successors";
    static final String CODE = "code";
    static final String POWER = "power";
    private static final String WHOLE = "whole";
    private static final String FROM = "validFrom";
    private static final String TO = "validTo";
    private static final String AGENCY_KIND = "agencyKind";
    private static final String LEVEL = "level";
    private static final String PROJECT_CLASS = "projectClass";

    private DirectoryDocuments() {}

    static Document document(ActingAgency agency) {
        AgencyRef parent = agency.parent();
        return dated(agency.validFrom(), agency.validTo())
                .append(KIND, agency.kind())
                .append(UNIT, agency.unitCode())
                .append(PARENT, parent == null ? null : parent.value())
                .append(
                        SUCCESSORS,
                        agency.successors().stream().map(AgencyRef::value).toList());
    }

    static ActingAgency agency(Document document) {
        String parent = document.getString(PARENT);
        return new ActingAgency(
                new AgencyRef(document.getString("_id")),
                document.getString(KIND),
                document.getString(UNIT),
                parent == null ? null : new AgencyRef(parent),
                document.getList(SUCCESSORS, String.class, List.of()).stream()
                        .map(AgencyRef::new)
                        .toList(),
                date(document, FROM),
                date(document, TO));
    }

    static Document document(AdministrativeUnit unit) {
        return dated(unit.validFrom(), unit.validTo())
                .append(CODE, unit.code())
                .append(KIND, unit.kind())
                .append(PARENT, unit.parent())
                .append(SUCCESSORS, successors(unit.successors()));
    }

    static List<Document> successors(List<UnitSuccessor> successors) {
        return successors.stream()
                .map(successor -> new Document(CODE, successor.code()).append(WHOLE, successor.whole()))
                .toList();
    }

    static AdministrativeUnit unit(Document document) {
        return new AdministrativeUnit(
                document.getString(CODE),
                document.getString(KIND),
                document.getString(PARENT),
                date(document, FROM),
                date(document, TO),
                document.getList(SUCCESSORS, Document.class, List.of()).stream()
                        .map(successor -> new UnitSuccessor(successor.getString(CODE), successor.getBoolean(WHOLE)))
                        .toList());
    }

    static Document document(Competence competence) {
        return dated(competence.validFrom(), competence.validTo())
                .append(POWER, competence.power())
                .append(AGENCY_KIND, competence.agencyKind())
                .append(LEVEL, competence.level().name())
                .append(UNIT, competence.unitCode())
                .append(PROJECT_CLASS, competence.projectClass());
    }

    static Competence competence(Document document) {
        return new Competence(
                document.getString("_id"),
                document.getString(POWER),
                document.getString(AGENCY_KIND),
                Level.valueOf(document.getString(LEVEL)),
                document.getString(UNIT),
                document.getString(PROJECT_CLASS),
                date(document, FROM),
                date(document, TO));
    }

    static Document ended(@Nullable Document before, LocalDate validTo) {
        return (before == null ? new Document() : before).append(TO, validTo.toString());
    }

    private static Document dated(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Document(FROM, from == null ? null : from.toString()).append(TO, to == null ? null : to.toString());
    }

    private static @Nullable LocalDate date(Document document, String field) {
        String text = document.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
