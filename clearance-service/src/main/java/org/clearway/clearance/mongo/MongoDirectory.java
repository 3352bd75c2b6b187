package org.clearway.clearance.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.clearway.clearance.application.Directory;
import org.clearway.clearance.application.KeepingDirectory;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.UnitSuccessor;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Component;

/** Our copies of agencies, units and competences. */
@Component
class MongoDirectory implements Directory, KeepingDirectory {
    private final Copies agencies;
    private final Copies units;
    private final Copies competences;

    MongoDirectory(MongoDatabase database) {
        agencies = new Copies(database, "agencies")
                .index(Indexes.ascending(DirectoryDocuments.UNIT, DirectoryDocuments.KIND))
                .index(Indexes.ascending(DirectoryDocuments.PARENT))
                .index(Indexes.ascending(DirectoryDocuments.SUCCESSORS));
        units = new Copies(database, "units")
                .index(Indexes.ascending(DirectoryDocuments.CODE))
                .index(Indexes.ascending(DirectoryDocuments.SUCCESSORS + "." + DirectoryDocuments.CODE))
                .index(Indexes.ascending(DirectoryDocuments.PARENT));
        competences = new Copies(database, "competences").index(Indexes.ascending(DirectoryDocuments.POWER));
    }

    @Override
    public Optional<ActingAgency> agency(AgencyRef id) {
        // An end that came before its beginning leaves a copy without the agency's own facts.
        return agencies.find(id.value())
                .filter(document -> document.containsKey(DirectoryDocuments.KIND))
                .map(DirectoryDocuments::agency);
    }

    @Override
    public List<ActingAgency> agenciesOf(String unitCode, String kind) {
        return all(
                agencies,
                Filters.and(Filters.eq(DirectoryDocuments.UNIT, unitCode), Filters.eq(DirectoryDocuments.KIND, kind)),
                DirectoryDocuments::agency);
    }

    @Override
    public List<ActingAgency> agenciesUnder(AgencyRef parent, String kind) {
        return all(
                agencies,
                Filters.and(
                        Filters.eq(DirectoryDocuments.PARENT, parent.value()),
                        Filters.eq(DirectoryDocuments.KIND, kind)),
                DirectoryDocuments::agency);
    }

    @Override
    public List<ActingAgency> predecessorsOf(AgencyRef id) {
        return all(
                agencies,
                Filters.and(
                        Filters.eq(DirectoryDocuments.SUCCESSORS, id.value()), Filters.exists(DirectoryDocuments.KIND)),
                DirectoryDocuments::agency);
    }

    @Override
    public List<AdministrativeUnit> unitsOf(String code) {
        return all(units, Filters.eq(DirectoryDocuments.CODE, code), DirectoryDocuments::unit);
    }

    @Override
    public List<AdministrativeUnit> unitsUnder(Collection<String> codes) {
        return all(units, Filters.in(DirectoryDocuments.PARENT, codes), DirectoryDocuments::unit);
    }

    @Override
    public List<AdministrativeUnit> unitsBefore(Collection<String> codes) {
        return all(
                units,
                // An end that came before its beginning leaves a copy without the unit's own facts.
                Filters.and(
                        Filters.in(DirectoryDocuments.SUCCESSORS + "." + DirectoryDocuments.CODE, codes),
                        Filters.exists(DirectoryDocuments.CODE)),
                DirectoryDocuments::unit);
    }

    @Override
    public List<Competence> competences(String power) {
        return all(competences, Filters.eq(DirectoryDocuments.POWER, power), DirectoryDocuments::competence);
    }

    @Override
    public void keep(InboundEvent event, ActingAgency agency) {
        agencies.apply(event, before -> DirectoryDocuments.document(agency));
    }

    @Override
    public void endAgency(InboundEvent event, LocalDate validTo, List<AgencyRef> successors) {
        agencies.apply(event, before -> {
            Document after = DirectoryDocuments.ended(before, validTo);
            // An end that names no successors does not take back those known before.
            return successors.isEmpty()
                    ? after
                    : after.append(
                            DirectoryDocuments.SUCCESSORS,
                            successors.stream().map(AgencyRef::value).toList());
        });
    }

    @Override
    public void keep(InboundEvent event, AdministrativeUnit unit) {
        units.apply(event, before -> DirectoryDocuments.document(unit));
    }

    @Override
    public void endUnit(InboundEvent event, LocalDate validTo, List<UnitSuccessor> successors) {
        units.apply(event, before -> {
            Document after = DirectoryDocuments.ended(before, validTo);
            // An end that names no successors does not take back those known before.
            return successors.isEmpty()
                    ? after
                    : after.append(DirectoryDocuments.SUCCESSORS, DirectoryDocuments.successors(successors));
        });
    }

    @Override
    public void keep(InboundEvent event, Competence competence) {
        competences.apply(event, before -> DirectoryDocuments.document(competence));
    }

    private static <T> List<T> all(Copies copies, Bson filter, Function<Document, T> read) {
        return copies.query(filter).map(read::apply).into(new ArrayList<>());
    }
}
