package org.clearway.project.kafka;

import java.util.Objects;
import org.clearway.project.application.ComplaintPlaces.Complaint;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/** What we read of complaint-service's facts; a missing field fails, and the event is parked. */
final class ComplaintFacts {
    private ComplaintFacts() {}

    private static Complaint complaint(
            String id, @Nullable String projectId, @Nullable String clearanceId, String holder) {
        return new Complaint(
                id, projectId == null ? null : new ProjectId(projectId), clearanceId, new AgencyId(holder));
    }

    record Upheld(
            String complaintId,
            @Nullable String projectId,
            @Nullable String clearanceId,
            String holderAgency) {
        Upheld {
            Objects.requireNonNull(complaintId, "complaintId");
            Objects.requireNonNull(holderAgency, "holderAgency");
        }

        Complaint complaint() {
            return ComplaintFacts.complaint(complaintId, projectId, clearanceId, holderAgency);
        }
    }

    record Suspended(
            String complaintId,
            @Nullable String projectId,
            @Nullable String clearanceId,
            String holderAgency,
            String suspendedBy) {
        Suspended {
            Objects.requireNonNull(complaintId, "complaintId");
            Objects.requireNonNull(holderAgency, "holderAgency");
            Objects.requireNonNull(suspendedBy, "suspendedBy");
        }

        Complaint complaint() {
            return ComplaintFacts.complaint(complaintId, projectId, clearanceId, holderAgency);
        }
    }

    record Over(String complaintId) {
        Over {
            Objects.requireNonNull(complaintId, "complaintId");
        }
    }
}
