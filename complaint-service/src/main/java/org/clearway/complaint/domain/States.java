package org.clearway.complaint.domain;

import org.clearway.complaint.domain.Complaint.Decided;
import org.clearway.complaint.domain.Complaint.DecisionServed;
import org.clearway.complaint.domain.Complaint.Filed;
import org.clearway.complaint.domain.Complaint.Lapsed;
import org.clearway.complaint.domain.Complaint.Pending;
import org.clearway.complaint.domain.Complaint.Received;
import org.clearway.complaint.domain.Complaint.Resolvable;
import org.clearway.complaint.domain.Complaint.Suspended;
import org.clearway.complaint.domain.Complaint.UnderVerification;

/** The state that an act needs, or the refusal that fits the state there is. */
final class States {
    private States() {}

    static Filed filed(Complaint complaint) {
        if (complaint instanceof Filed filed) {
            return filed;
        }
        throw wrong(complaint);
    }

    static Received received(Complaint complaint) {
        if (complaint instanceof Received received) {
            return received;
        }
        throw wrong(complaint);
    }

    /** A lapsed case is to be resolved all the same. */
    static Resolvable resolvable(Complaint complaint) {
        return switch (complaint) {
            case Resolvable resolvable -> resolvable;
            case Lapsed lapsed -> lapsed.before();
            default -> throw wrong(complaint);
        };
    }

    static UnderVerification underVerification(Complaint complaint) {
        if (resolvable(complaint) instanceof UnderVerification verifying) {
            return verifying;
        }
        throw new ComplaintRefused(new Refusal.VerificationMissing());
    }

    static Decided decided(Complaint complaint) {
        if (complaint instanceof Decided decided) {
            return decided;
        }
        throw new ComplaintRefused(new Refusal.NotInThisState(State.of(complaint)));
    }

    static DecisionServed served(Complaint complaint) {
        if (complaint instanceof DecisionServed served) {
            return served;
        }
        throw new ComplaintRefused(new Refusal.NotInThisState(State.of(complaint)));
    }

    static void requirePending(Complaint complaint) {
        if (!(complaint instanceof Pending)) {
            throw wrong(complaint);
        }
    }

    static ComplaintRefused wrong(Complaint complaint) {
        return new ComplaintRefused(
                switch (complaint) {
                    case Suspended(var before, var suspension) -> new Refusal.CaseSuspended(suspension.since());
                    case Decided decided ->
                        new Refusal.AlreadyDecided(
                                decided.decision().decidedOn(),
                                decided.decision().number());
                    case DecisionServed served ->
                        new Refusal.AlreadyDecided(
                                served.decision().decidedOn(), served.decision().number());
                    default -> new Refusal.NotInThisState(State.of(complaint));
                });
    }
}
