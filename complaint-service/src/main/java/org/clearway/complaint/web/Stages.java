package org.clearway.complaint.web;

import java.util.List;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.Complaint.Acceptance;
import org.clearway.complaint.domain.Complaint.Accepted;
import org.clearway.complaint.domain.Complaint.Decided;
import org.clearway.complaint.domain.Complaint.Decision;
import org.clearway.complaint.domain.Complaint.DecisionServed;
import org.clearway.complaint.domain.Complaint.Filed;
import org.clearway.complaint.domain.Complaint.Lapse;
import org.clearway.complaint.domain.Complaint.Lapsed;
import org.clearway.complaint.domain.Complaint.NotAccepted;
import org.clearway.complaint.domain.Complaint.Received;
import org.clearway.complaint.domain.Complaint.Service;
import org.clearway.complaint.domain.Complaint.Suspended;
import org.clearway.complaint.domain.Complaint.Suspension;
import org.clearway.complaint.domain.Complaint.UnderVerification;
import org.clearway.complaint.domain.Complaint.Verification;
import org.clearway.complaint.domain.Complaint.Withdrawn;
import org.clearway.complaint.domain.NextRight;
import org.jspecify.annotations.Nullable;

/** The stages that a case has gone through, whatever its state. */
record Stages(
        @Nullable Acceptance acceptance,
        @Nullable Verification verification,
        @Nullable Suspension suspension,
        @Nullable Lapse lapse,
        @Nullable Decision decision,
        @Nullable Service service) {
    private static final Stages NONE = new Stages(null, null, null, null, null, null);

    static Stages of(Complaint complaint) {
        return switch (complaint) {
            case Filed _, Received _, NotAccepted _, Withdrawn _ -> NONE;
            case Accepted accepted -> new Stages(accepted.acceptance(), null, null, null, null, null);
            case UnderVerification verifying ->
                new Stages(verifying.acceptance(), verifying.verification(), null, null, null, null);
            case Suspended(var before, var suspension) -> {
                Stages stages = of(before);
                yield new Stages(stages.acceptance(), stages.verification(), suspension, null, null, null);
            }
            case Lapsed(var before, var lapse) -> {
                Stages stages = of(before);
                yield new Stages(stages.acceptance(), stages.verification(), null, lapse, null, null);
            }
            case Decided decided ->
                new Stages(
                        decided.acceptance(), decided.verification(), null, decided.lapse(), decided.decision(), null);
            case DecisionServed served ->
                new Stages(
                        served.acceptance(),
                        served.verification(),
                        null,
                        served.lapse(),
                        served.decision(),
                        served.service());
        };
    }

    /** Those of the lapse stay open until the receipt of the decision opens new windows. */
    List<NextRight> nextRights() {
        if (service != null && !service.opens().isEmpty()) {
            return service.opens();
        }
        return lapse == null ? List.of() : lapse.opens();
    }
}
