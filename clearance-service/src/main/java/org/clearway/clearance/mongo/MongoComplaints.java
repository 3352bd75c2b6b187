package org.clearway.clearance.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    private static final String LAPSED = "lapsed";
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
        keep(event, known -> merged(known, about, about.state(), suspensions(known)));
    }

    @Override
    public ComplaintMark uphold(InboundEvent event, ComplaintMark about, LocalDate on) {
        keep(
                event,
                known -> merged(known, about, about.state(), suspensions(known)).upheld(on));
        return complaints.find(event.subject()).map(ComplaintDocuments::mark).orElseThrow();
    }

    @Override
    public void annulLapse(InboundEvent event, ComplaintMark about) {
        keep(event, known -> {
            String state = known == null || known.state().equals(LAPSED) ? about.state() : known.state();
            return merged(known, about, state, suspensions(known));
        });
    }

    @Override
    public void suspend(InboundEvent event, ComplaintMark about, LocalDate since, @Nullable LocalDate until) {
        keep(event, known -> {
            List<Suspension> more = new ArrayList<>(suspensions(known));
            more.add(new Suspension(about.complaint(), since, until));
            return merged(known, about, stateBeside(known, about), more);
        });
    }

    @Override
    public void lift(InboundEvent event, ComplaintMark about, LocalDate on) {
        keep(event, known -> {
            List<Suspension> ended =
                    suspensions(known).stream().map(s -> s.endedBy(on)).toList();
            return merged(known, about, stateBeside(known, about), ended);
        });
    }

    private void keep(InboundEvent event, Function<@Nullable ComplaintMark, ComplaintMark> change) {
        complaints.apply(event, before -> {
            ComplaintMark known = before == null ? null : ComplaintDocuments.mark(before);
            return ComplaintDocuments.document(change.apply(known));
        });
    }

    /** A suspension that is lifted after the outcome does not undo the outcome. */
    private static String stateBeside(@Nullable ComplaintMark known, ComplaintMark about) {
        return known != null && known.hasOutcome() ? known.state() : about.state();
    }

    private static List<Suspension> suspensions(@Nullable ComplaintMark known) {
        return known == null ? List.of() : known.suspensions();
    }

    /** What only one event says of the complaint stays known. */
    private static ComplaintMark merged(
            @Nullable ComplaintMark known, ComplaintMark about, String state, List<Suspension> suspensions) {
        return new ComplaintMark(
                about.complaint(),
                state,
                about.contested() == null && known != null ? known.contested() : about.contested(),
                known == null ? null : known.upheldOn(),
                about.clearanceId(),
                about.planId(),
                about.lineId(),
                about.landUserId(),
                about.parcelId(),
                suspensions);
    }
}
