package org.clearway.complaint.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.FindingComplaints;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintEvent;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Answers from the state documents, limited to what the viewer may see. */
@Repository
class MongoComplaints implements FindingComplaints {
    private final Streams<Complaint, ComplaintEvent> complaints;
    private final Agencies agencies;
    private final Clock clock;

    MongoComplaints(Streams<Complaint, ComplaintEvent> complaints, Agencies agencies, Clock clock) {
        this.complaints = complaints;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Optional<Loaded<Complaint>> find(ComplaintId id, AgencyRef viewer) {
        return complaints.find(id.value()).filter(loaded -> sees(viewer, loaded.state()));
    }

    @Override
    public List<Loaded<Complaint>> list(Filter filter, AgencyRef viewer, @Nullable String after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(visibleTo(viewer));
        if (after != null) {
            conditions.add(Filters.gt("_id", after));
        }
        if (filter.state() != null) {
            conditions.add(Filters.eq("f.state", filter.state().name()));
        }
        if (filter.projectId() != null) {
            conditions.add(Filters.eq("f.project", filter.projectId()));
        }
        LocalDate dueBefore = filter.dueBefore();
        if (dueBefore != null) {
            Date moment = Date.from(dueBefore.atStartOfDay(clock.getZone()).toInstant());
            conditions.add(Filters.lte("f.dueAt", moment));
        }
        return complaints.query(Filters.and(conditions), Sorts.ascending("_id"), limit);
    }

    private boolean sees(AgencyRef viewer, Complaint complaint) {
        AgencyRef holder = complaint.file().holder();
        return holder.equals(viewer)
                || complaint.file().intake().filedIn().equals(viewer)
                || agencies.overseenBy(viewer).contains(holder);
    }

    private Bson visibleTo(AgencyRef viewer) {
        Set<String> holders = new HashSet<>();
        holders.add(viewer.value());
        agencies.overseenBy(viewer).forEach(agency -> holders.add(agency.value()));
        return Filters.or(Filters.in("f.holder", holders), Filters.eq("f.filedIn", viewer.value()));
    }
}
