package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Of complaint-service: a complaint, in whose hands it is and what came of it. Who complains stands in no event. */
public record ComplaintFact(
        String complaintId,
        Step step,
        String holderAgency,
        @Nullable String projectId,
        @Nullable String clearanceId,
        @Nullable String planId,
        @Nullable String lineId,
        @Nullable String landUserId,
        @Nullable String toAgency,
        @Nullable String ground,
        @Nullable String decisionNumber,
        @Nullable String decidedBy,
        @Nullable String suspendedBy,
        @Nullable LocalDate until)
        implements ForeignFact {
    public ComplaintFact {
        requireNonNull(complaintId, "complaintId");
        requireNonNull(step, "step");
        requireNonNull(holderAgency, "holderAgency");
    }

    /** One step of the way; the type on the wire says which. */
    public enum Step {
        FILED("complaint.filed.v1"),
        RECEIVED("complaint.received.v1"),
        ACCEPTED("complaint.accepted.v1"),
        REFUSED("complaint.refused.v1"),
        FORWARDED("complaint.forwarded.v1"),
        UNDER_VERIFICATION("verification.started.v1"),
        DIALOGUE_HELD("dialogue.held.v1"),
        DECISION_SUSPENDED("contested-decision.suspended.v1"),
        DECISION_SUSPENSION_LIFTED("contested-decision.suspension-lifted.v1"),
        SUSPENDED("complaint.suspended.v1"),
        RESUMED("complaint.resumed.v1"),
        UPHELD("complaint.upheld.v1"),
        PARTLY_UPHELD("complaint.partly-upheld.v1"),
        REJECTED("complaint.rejected.v1"),
        DECISION_SENT("decision.sent.v1"),
        COMPLEXITY_DECLARED("complaint.complexity-declared.v1"),
        CARRIED_OUT("decision.carried-out.v1"),
        LAPSED("complaint.lapsed.v1"),
        LAPSE_ANNULLED("complaint.lapse-annulled.v1"),
        WITHDRAWN("complaint.withdrawn.v1");

        private final String type;

        Step(String type) {
            this.type = type;
        }

        /** The type on the wire that says this step. */
        public String type() {
            return type;
        }

        /** After this step nobody holds the complaint any more. */
        public boolean ends() {
            return this == REFUSED || this == DECISION_SENT || this == WITHDRAWN;
        }

        /** This step is about whose hands it is in, also after an end. */
        public boolean hands() {
            return this == FILED || this == RECEIVED || this == FORWARDED;
        }

        /** As it is written in an answer. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
