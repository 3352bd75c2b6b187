package org.clearway.complaint.kafka;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearway.complaint.application.LandUsers;
import org.clearway.complaint.application.Plans;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ClearanceRef;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/** What we read of clearance-service's events; unknown fields are passed over, missing ones park the event. */
final class ClearanceEvents {
    private ClearanceEvents() {}

    record Line(String lineId, String landUserId, List<String> parcelIds, int version) {
        Line {
            Objects.requireNonNull(lineId, "lineId");
            Objects.requireNonNull(landUserId, "landUserId");
            parcelIds = List.copyOf(parcelIds);
        }

        Plans.Line toLine() {
            return new Plans.Line(
                    new PlanLineRef(lineId),
                    new LandUserRef(landUserId),
                    parcelIds.stream().map(ParcelRef::new).toList(),
                    version);
        }
    }

    /** A plan as drafted; and as approved, then with the approval. */
    record PlanStated(
            String clearanceId,
            String projectId,
            int version,
            List<Line> lines,
            @Nullable String approvedBy,
            @Nullable String decisionNumber) {
        PlanStated {
            Objects.requireNonNull(clearanceId, "clearanceId");
            Objects.requireNonNull(projectId, "projectId");
            lines = List.copyOf(lines);
        }

        Plans.Plan toDraft() {
            return toPlan(null);
        }

        Plans.Plan toApproved(LocalDate on) {
            AgencyRef by = new AgencyRef(Objects.requireNonNull(approvedBy, "approvedBy"));
            return toPlan(new Plans.Approval(by, decisionNumber, on));
        }

        private Plans.Plan toPlan(Plans.@Nullable Approval approval) {
            return new Plans.Plan(
                    new ClearanceRef(clearanceId),
                    new ProjectRef(projectId),
                    version,
                    approval,
                    lines.stream().map(Line::toLine).toList());
        }
    }

    /**
     * @param version of the line
     * @param planVersion of the plan, where it is told
     * @param complaintId the complaint because of which it was revised
     */
    record PlanLineRevised(
            String lineId,
            int version,
            @Nullable Integer planVersion,
            @Nullable String approvedBy,
            @Nullable String decisionNumber,
            @Nullable String complaintId) {
        PlanLineRevised {
            Objects.requireNonNull(lineId, "lineId");
        }

        Plans.Approval toApproval(LocalDate on) {
            return new Plans.Approval(approvedBy == null ? null : new AgencyRef(approvedBy), decisionNumber, on);
        }
    }

    record Parcel(String parcelId, String unitCode) {
        Parcel {
            Objects.requireNonNull(parcelId, "parcelId");
            Objects.requireNonNull(unitCode, "unitCode");
        }
    }

    record LandUserListed(String landUserId, String clearanceId, String projectId, List<Parcel> parcels) {
        LandUserListed {
            Objects.requireNonNull(landUserId, "landUserId");
            Objects.requireNonNull(clearanceId, "clearanceId");
            Objects.requireNonNull(projectId, "projectId");
            parcels = List.copyOf(parcels);
        }

        LandUsers.LandUser toLandUser() {
            Map<ParcelRef, String> units = new LinkedHashMap<>();
            parcels.forEach(parcel -> units.put(new ParcelRef(parcel.parcelId()), parcel.unitCode()));
            return new LandUsers.LandUser(
                    new LandUserRef(landUserId), new ClearanceRef(clearanceId), new ProjectRef(projectId), units);
        }
    }

    record RecoveryDecided(
            String landUserId,
            String clearanceId,
            String projectId,
            String decidedBy,
            @Nullable String decisionNumber) {
        RecoveryDecided {
            Objects.requireNonNull(landUserId, "landUserId");
            Objects.requireNonNull(clearanceId, "clearanceId");
            Objects.requireNonNull(projectId, "projectId");
            Objects.requireNonNull(decidedBy, "decidedBy");
        }

        LandUsers.Recovery toRecovery(LocalDate on) {
            return new LandUsers.Recovery(
                    new LandUserRef(landUserId),
                    new ClearanceRef(clearanceId),
                    new ProjectRef(projectId),
                    new AgencyRef(decidedBy),
                    decisionNumber,
                    on);
        }
    }
}
