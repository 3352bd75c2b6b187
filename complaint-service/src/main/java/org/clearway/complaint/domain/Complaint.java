package org.clearway.complaint.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One complaint in first instance. Each state is a type of its own, with what is known in it. */
public sealed interface Complaint {
    /** What is known in every state. */
    CaseFile file();

    /** The same state with another file. */
    Complaint with(CaseFile file);

    /** Still to be decided; a suspended case waits, a lapsed one too, because the duty to decide stays. */
    sealed interface Pending extends Complaint {}

    /** The time to decide or to accept runs, so that it can be suspended. */
    sealed interface Suspendable extends Pending {
        @Override
        Suspendable with(CaseFile file);
    }

    /** Accepted, and to be resolved. */
    sealed interface Resolvable extends Suspendable {
        Acceptance acceptance();

        @Override
        Resolvable with(CaseFile file);

        Resolvable with(Acceptance acceptance);
    }

    /** At an intake desk, which finds out whose case it is. */
    record Filed(CaseFile file) implements Pending {
        @Override
        public Filed with(CaseFile other) {
            return new Filed(other);
        }
    }

    /** At the competent agency, which accepts it or refuses with a ground. */
    record Received(CaseFile file, LocalDate receivedOn) implements Suspendable {
        @Override
        public Received with(CaseFile other) {
            return new Received(other, receivedOn);
        }
    }

    /** Accepted; the time for the first resolution runs. */
    record Accepted(CaseFile file, Acceptance acceptance) implements Resolvable {
        @Override
        public Accepted with(CaseFile other) {
            return new Accepted(other, acceptance);
        }

        @Override
        public Accepted with(Acceptance other) {
            return new Accepted(file, other);
        }
    }

    /** Papers are collected and both sides heard. */
    record UnderVerification(CaseFile file, Acceptance acceptance, Verification verification) implements Resolvable {
        @Override
        public UnderVerification with(CaseFile other) {
            return new UnderVerification(other, acceptance, verification);
        }

        @Override
        public UnderVerification with(Acceptance other) {
            return new UnderVerification(file, other, verification);
        }
    }

    /** The clock stands by a paper, until another one. */
    record Suspended(Suspendable before, Suspension suspension) implements Pending {
        @Override
        public CaseFile file() {
            return before.file();
        }

        @Override
        public Suspended with(CaseFile other) {
            return new Suspended(before.with(other), suspension);
        }
    }

    /** The time passed without a decision: the next rights are open, and the duty to decide stays. */
    record Lapsed(Resolvable before, Lapse lapse) implements Pending {
        @Override
        public CaseFile file() {
            return before.file();
        }

        @Override
        public Lapsed with(CaseFile other) {
            return new Lapsed(before.with(other), lapse);
        }
    }

    /**
     * Decided, and still to be sent.
     *
     * @param verification null in a state that was kept before it was carried along
     * @param lapse the silence before the decision, whose rights stay open; null = decided in time
     */
    record Decided(
            CaseFile file,
            Acceptance acceptance,
            @Nullable Verification verification,
            @Nullable Lapse lapse,
            Decision decision)
            implements Complaint {
        @Override
        public Decided with(CaseFile other) {
            return new Decided(other, acceptance, verification, lapse, decision);
        }

        Decided with(Decision other) {
            return new Decided(file, acceptance, verification, lapse, other);
        }

        DecisionServed served(CaseFile afterwards, Service service) {
            return new DecisionServed(afterwards, acceptance, verification, lapse, decision, service);
        }
    }

    /** Decided and sent; {@code verification} and {@code lapse} as in {@link Decided}. */
    record DecisionServed(
            CaseFile file,
            Acceptance acceptance,
            @Nullable Verification verification,
            @Nullable Lapse lapse,
            Decision decision,
            Service service)
            implements Complaint {
        @Override
        public DecisionServed with(CaseFile other) {
            return new DecisionServed(other, acceptance, verification, lapse, decision, service);
        }

        DecisionServed with(Decision other) {
            return new DecisionServed(file, acceptance, verification, lapse, other, service);
        }

        DecisionServed with(Service other) {
            return new DecisionServed(file, acceptance, verification, lapse, decision, other);
        }
    }

    /** Not accepted, on one of the grounds of the law. */
    record NotAccepted(CaseFile file, Notice notice) implements Complaint {
        @Override
        public NotAccepted with(CaseFile other) {
            return new NotAccepted(other, notice);
        }

        /** The written refusal. */
        public record Notice(RefusalGround ground, String number, LocalDate refusedOn) {}
    }

    /** Withdrawn by the complainant. */
    record Withdrawn(CaseFile file, String paper, LocalDate withdrawnOn) implements Complaint {
        @Override
        public Withdrawn with(CaseFile other) {
            return new Withdrawn(other, paper, withdrawnOn);
        }
    }

    /**
     * @param remotenessPaper the finding that the place is remote; null = not remote
     * @param complexity the declaration that the case is complex; null = not complex
     */
    record Acceptance(
            String noticeNumber,
            LocalDate acceptedOn,
            @Nullable String remotenessPaper,
            @Nullable Complexity complexity) {
        boolean remote() {
            return remotenessPaper != null;
        }

        Acceptance declared(Complexity declared) {
            return new Acceptance(noticeNumber, acceptedOn, remotenessPaper, declared);
        }
    }

    /** @param ground one of the closed list; null for a declaration before there was one */
    record Complexity(@Nullable ComplexityGround ground, String paper, LocalDate declaredOn) {}

    record Verification(
            String decisionNumber,
            LocalDate startedOn,
            @Nullable Dialogue dialogue) {}

    record Dialogue(LocalDate notifiedOn, LocalDate heldOn, boolean complainantPresent, String minutes) {}

    record Suspension(SuspensionCause cause, String decisionNumber, String proof, LocalDate since) {}

    record Lapse(LocalDate lapsedOn, List<NextRight> opens) {}

    /** @param carriedOut how a decision in the complainant's favour was carried out; null = not (yet) */
    record Decision(
            Outcome outcome,
            String number,
            AgencyRef decidedBy,
            LocalDate decidedOn,
            @Nullable CarriedOut carriedOut) {
        Decision with(CarriedOut done) {
            return new Decision(outcome, number, decidedBy, decidedOn, done);
        }
    }

    record CarriedOut(int lineVersion, LocalDate on) {}

    /** @param receivedOn when the complainant received it, where proof of that came back */
    record Service(LocalDate sentOn, @Nullable LocalDate receivedOn, List<NextRight> opens) {
        Service received(LocalDate on, List<NextRight> nowOpen) {
            return new Service(sentOn, on, nowOpen);
        }
    }
}
