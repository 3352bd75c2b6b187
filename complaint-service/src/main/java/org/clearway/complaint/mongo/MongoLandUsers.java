package org.clearway.complaint.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.clearway.complaint.application.LandUsers;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ClearanceRef;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.springframework.stereotype.Repository;

/** The land users' copy with their parcels, and that of the recovery decisions about them. */
@Repository
class MongoLandUsers implements LandUsers {
    private final Copies landUsers;
    private final Copies recoveries;

    MongoLandUsers(MongoDatabase database) {
        landUsers = new Copies(database, "land-users");
        recoveries = new Copies(database, "recoveries").index(Indexes.ascending("landUserId"));
    }

    @Override
    public Optional<LandUser> find(LandUserRef id) {
        return landUsers
                .find(id.value())
                .map(document -> new LandUser(
                        id,
                        new ClearanceRef(document.getString("clearanceId")),
                        new ProjectRef(document.getString("projectId")),
                        parcels(document.getList("parcels", Document.class))));
    }

    @Override
    public Optional<Recovery> recovery(LandUserRef id) {
        return Optional.ofNullable(
                        recoveries.query(Filters.eq("landUserId", id.value())).first())
                .map(document -> new Recovery(
                        id,
                        new ClearanceRef(document.getString("clearanceId")),
                        new ProjectRef(document.getString("projectId")),
                        new AgencyRef(document.getString("decidedBy")),
                        document.getString("number"),
                        LocalDate.parse(document.getString("decidedOn"))));
    }

    @Override
    public void list(InboundEvent seen, LandUser landUser) {
        List<Document> parcels = landUser.parcels().entrySet().stream()
                .map(parcel -> new Document("id", parcel.getKey().value()).append("unitCode", parcel.getValue()))
                .toList();
        landUsers.apply(
                seen,
                before -> new Document("clearanceId", landUser.clearanceId().value())
                        .append("projectId", landUser.projectId().value())
                        .append("parcels", parcels));
    }

    @Override
    public void recover(InboundEvent seen, Recovery recovery) {
        recoveries.apply(
                seen,
                before -> new Document("landUserId", recovery.landUserId().value())
                        .append("clearanceId", recovery.clearanceId().value())
                        .append("projectId", recovery.projectId().value())
                        .append("decidedBy", recovery.decidedBy().value())
                        .append("number", recovery.number())
                        .append("decidedOn", recovery.decidedOn().toString()));
    }

    private static Map<ParcelRef, String> parcels(List<Document> documents) {
        Map<ParcelRef, String> parcels = new LinkedHashMap<>();
        documents.forEach(parcel -> parcels.put(new ParcelRef(parcel.getString("id")), parcel.getString("unitCode")));
        return parcels;
    }
}
