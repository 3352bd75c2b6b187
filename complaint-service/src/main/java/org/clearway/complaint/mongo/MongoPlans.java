package org.clearway.complaint.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.clearway.complaint.application.Plans;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ClearanceRef;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The plans' copy, one document for each plan with its lines. */
@Repository
class MongoPlans implements Plans {
    private final Copies copies;

    MongoPlans(MongoDatabase database) {
        copies = new Copies(database, "plans");
    }

    @Override
    public Optional<KnownLine> line(PlanRef plan, PlanLineRef line) {
        return copies.find(plan.value())
                .flatMap(document -> lines(document).stream()
                        .filter(candidate -> candidate.getString("lineId").equals(line.value()))
                        .findFirst()
                        .map(found -> known(plan, document, found)));
    }

    @Override
    public void keep(InboundEvent seen, Plan plan) {
        copies.apply(
                seen,
                before -> new Document("clearanceId", plan.clearanceId().value())
                        .append("projectId", plan.projectId().value())
                        .append("version", plan.version())
                        .append(
                                "lines",
                                plan.lines().stream()
                                        .map(line -> line(line, plan.approval()))
                                        .toList()));
    }

    @Override
    public void revise(
            InboundEvent seen, PlanLineRef line, int lineVersion, @Nullable Integer planVersion, Approval approval) {
        copies.apply(seen, before -> {
            Document plan = Objects.requireNonNull(before, "a line was revised of a plan that is not known");
            if (planVersion != null) {
                plan.append("version", planVersion);
            }
            for (Document candidate : lines(plan)) {
                if (candidate.getString("lineId").equals(line.value())) {
                    candidate.append("version", lineVersion);
                    approve(candidate, approval);
                }
            }
            return plan;
        });
    }

    private static KnownLine known(PlanRef id, Document plan, Document line) {
        return new KnownLine(
                id,
                new ClearanceRef(plan.getString("clearanceId")),
                new ProjectRef(plan.getString("projectId")),
                plan.getInteger("version"),
                new Line(
                        new PlanLineRef(line.getString("lineId")),
                        new LandUserRef(line.getString("landUserId")),
                        line.getList("parcels", String.class).stream()
                                .map(ParcelRef::new)
                                .toList(),
                        line.getInteger("version")),
                approval(line));
    }

    private static @Nullable Approval approval(Document line) {
        String by = line.getString("approvedBy");
        LocalDate on = Dates.day(line, "approvedOn");
        return by == null || on == null ? null : new Approval(new AgencyRef(by), line.getString("number"), on);
    }

    private static Document line(Line line, @Nullable Approval approval) {
        Document document = new Document("lineId", line.lineId().value())
                .append("landUserId", line.landUserId().value())
                .append("parcels", line.parcels().stream().map(ParcelRef::value).toList())
                .append("version", line.version());
        if (approval != null) {
            approve(document, approval);
        }
        return document;
    }

    private static void approve(Document line, Approval approval) {
        if (approval.by() != null) {
            line.append("approvedBy", approval.by().value());
        }
        line.append("number", approval.number())
                .append("approvedOn", approval.on().toString());
    }

    private static List<Document> lines(Document plan) {
        return plan.getList("lines", Document.class);
    }
}
