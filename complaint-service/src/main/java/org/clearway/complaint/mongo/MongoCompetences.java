package org.clearway.complaint.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.domain.Agency;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Repository;

/** The competence rows' copy, and that of the units whose level they name. */
@Repository
class MongoCompetences implements Competences {
    private static final String FIRST_COMPLAINT = "first-complaint";
    private static final Map<String, String> LEVELS = Map.of(
            "PROVINCE", "PROVINCE",
            "DISTRICT", "DISTRICT",
            "CITY", "DISTRICT",
            "TOWNSHIP", "COMMUNE",
            "COMMUNE", "COMMUNE",
            "WARD", "COMMUNE");

    private final Copies rows;
    private final Copies units;

    MongoCompetences(MongoDatabase database) {
        rows = new Copies(database, "competences").index(Indexes.ascending("power", "agencyKind"));
        units = new Copies(database, "units").index(Indexes.ascending("code"));
    }

    @Override
    public boolean mayResolveFirst(Agency agency, LocalDate day) {
        return level(agency.unitCode(), day)
                .map(level -> rows
                        .query(Filters.and(
                                Filters.eq("power", FIRST_COMPLAINT),
                                Filters.eq("agencyKind", agency.kind()),
                                Filters.eq("level", level),
                                Filters.in("unitCode", null, agency.unitCode())))
                        .into(new ArrayList<>())
                        .stream()
                        .anyMatch(row -> Dates.validOn(row, day)))
                .orElse(false);
    }

    @Override
    public void assign(InboundEvent seen, Row row) {
        rows.apply(
                seen,
                before -> new Document("power", row.power())
                        .append("agencyKind", row.agencyKind())
                        .append("level", row.level())
                        .append("unitCode", row.unitCode())
                        .append("validFrom", Dates.text(row.validFrom()))
                        .append("validTo", Dates.text(row.validTo())));
    }

    @Override
    public void establish(InboundEvent seen, Unit unit) {
        units.apply(
                seen,
                before -> new Document("code", unit.code())
                        .append("kind", unit.kind())
                        .append("validFrom", Dates.text(unit.validFrom()))
                        .append("validTo", Dates.text(unit.validTo())));
    }

    /** Several codes name another area after a reorganisation: the unit of the day counts. */
    private Optional<String> level(String unitCode, LocalDate day) {
        return units.query(Filters.eq("code", unitCode)).into(new ArrayList<>()).stream()
                .filter(unit -> Dates.validOn(unit, day))
                .map(unit -> unit.getString("kind"))
                .filter(LEVELS::containsKey)
                .map(LEVELS::get)
                .findFirst();
    }
}
