package org.clearway.complaint.domain;

/** The states by name, for views, filters and refusals. */
public enum State {
    FILED,
    RECEIVED,
    ACCEPTED,
    UNDER_VERIFICATION,
    SUSPENDED,
    LAPSED,
    DECIDED,
    DECISION_SENT,
    NOT_ACCEPTED,
    WITHDRAWN;

    /** The name of a state. */
    public static State of(Complaint complaint) {
        return switch (complaint) {
            case Complaint.Filed _ -> FILED;
            case Complaint.Received _ -> RECEIVED;
            case Complaint.Accepted _ -> ACCEPTED;
            case Complaint.UnderVerification _ -> UNDER_VERIFICATION;
            case Complaint.Suspended _ -> SUSPENDED;
            case Complaint.Lapsed _ -> LAPSED;
            case Complaint.Decided _ -> DECIDED;
            case Complaint.DecisionServed _ -> DECISION_SENT;
            case Complaint.NotAccepted _ -> NOT_ACCEPTED;
            case Complaint.Withdrawn _ -> WITHDRAWN;
        };
    }
}
