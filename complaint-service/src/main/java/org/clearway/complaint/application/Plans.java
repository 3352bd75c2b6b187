package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ClearanceRef;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/** Own copy of compensation plans: what can be complained about, in which version, and who decided it when. */
public interface Plans {
    Optional<KnownLine> line(PlanRef plan, PlanLineRef line);

    /** Keeps a plan as it was drafted or approved, all its lines anew. */
    void keep(InboundEvent seen, Plan plan);

    /** Keeps the new version of one line. */
    void revise(InboundEvent seen, PlanLineRef line, int lineVersion, @Nullable Integer planVersion, Approval approval);

    /** @param approval null for a draft */
    record Plan(
            ClearanceRef clearanceId,
            ProjectRef projectId,
            int version,
            @Nullable Approval approval,
            List<Line> lines) {}

    record Line(PlanLineRef lineId, LandUserRef landUserId, List<ParcelRef> parcels, int version) {}

    /** @param by null where the event does not name the agency: then it is that of the approval before */
    record Approval(@Nullable AgencyRef by, @Nullable String number, LocalDate on) {}

    /** A line with its plan. */
    record KnownLine(
            PlanRef planId,
            ClearanceRef clearanceId,
            ProjectRef projectId,
            int planVersion,
            Line line,
            @Nullable Approval approval) {}
}
