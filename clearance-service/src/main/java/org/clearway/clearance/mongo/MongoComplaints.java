package org.clearway.clearance.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.clearway.clearance.application.FindingComplaints;
import org.clearway.clearance.application.KeepingComplaints;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.clearance.domain.PlanSight;
import org.clearway.clearance.domain.Suspension;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our copies of complaints: what they are about, their state, and the suspensions they led to. */
@Component
class MongoComplaints implements FindingComplaints, KeepingComplaints {
    private final Copies complaints;

    MongoComplaints(MongoDatabase database) {
        complaints = new Copies(database, "complaints")
                .index(Indexes.ascending(ComplaintDocuments.CLEARANCE))
                .index(Indexes.ascending(ComplaintDocuments.PLAN))
                .index(Indexes.ascending(ComplaintDocuments.LINE))
                .index(Indexes.ascending(ComplaintDocuments.LAND_USER))
                .index(Indexes.ascending(ComplaintDocuments.PARCEL));
    }

    @Override
    public List<ComplaintMark> about(LandUserFile landUser, @Nullable PlanSight plan) {
        List<Bson> any = new ArrayList<>();
        any.add(Filters.eq(ComplaintDocuments.CLEARANCE, landUser.clearanceId().value()));
        any.add(Filters.eq(ComplaintDocuments.LAND_USER, landUser.landUserId().value()));
        any.add(Filters.in(
                ComplaintDocuments.PARCEL,
                landUser.parcels().stream().map(p -> p.parcelId().value()).toList()));
        if (plan != null) {
            any.add(Filters.eq(
                    ComplaintDocuments.PLAN, plan.plan().file().planId().value()));
            any.add(Filters.eq(ComplaintDocuments.LINE, plan.line().lineId().value()));
        }
        return complaints.query(Filters.or(any)).map(ComplaintDocuments::mark).into(new ArrayList<>()).stream()
                .filter(mark -> mark.concerns(landUser, plan))
                .toList();
    }

    @Override
    public void mark(InboundEvent event, ComplaintMark about) {
        change(event, about, suspensions -> suspensions);
    }

    @Override
    public void suspend(InboundEvent event, ComplaintMark about, LocalDate since, @Nullable LocalDate until) {
        change(event, about, suspensions -> {
            List<Suspension> more = new ArrayList<>(suspensions);
            more.add(new Suspension(about.complaint(), since, until));
            return more;
        });
    }

    @Override
    public void lift(InboundEvent event, ComplaintMark about, LocalDate on) {
        change(
                event,
                about,
                suspensions -> suspensions.stream().map(s -> s.endedBy(on)).toList());
    }

    private void change(InboundEvent event, ComplaintMark about, UnaryOperator<List<Suspension>> suspensions) {
        complaints.apply(event, before -> {
            ComplaintMark known = before == null ? null : ComplaintDocuments.mark(before);
            List<Suspension> now = suspensions.apply(known == null ? List.of() : known.suspensions());
            return ComplaintDocuments.document(about, now);
        });
    }
}
