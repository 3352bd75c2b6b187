package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.insight.domain.ComplaintFact.Step;
import org.clearway.insight.domain.ComplaintState.Decision;
import org.clearway.insight.domain.ComplaintState.RunningLimit;
import org.jspecify.annotations.Nullable;

/** Folds one complaint with its legal clocks; events of others are passed over. */
final class ComplaintReducer {
    private final Map<String, RunningLimit> limits = new LinkedHashMap<>();
    private @Nullable ComplaintFact filed;
    private Step step = Step.FILED;
    private @Nullable LocalDate stepSince;
    private @Nullable String holder;
    private @Nullable LocalDate heldSince;
    private boolean decisionSuspended;
    private @Nullable LocalDate lapsedOn;
    private @Nullable Decision decision;

    private ComplaintReducer() {}

    static Optional<ComplaintState> reduce(String id, List<Happening> happenings) {
        ComplaintReducer reducer = new ComplaintReducer();
        for (Happening happening : happenings) {
            switch (happening.fact()) {
                case ComplaintFact fact
                when fact.complaintId().equals(id) -> reducer.apply(fact, happening.occurredOn());
                case LimitFact fact when fact.subject().equals(id) -> reducer.apply(fact);
                case null, default -> {}
            }
        }
        return reducer.state();
    }

    private void apply(ComplaintFact fact, LocalDate day) {
        filed = filed == null ? fact : filed;
        hold(fact, day);
        switch (fact.step()) {
            case DECISION_SUSPENDED -> decisionSuspended = true;
            case DECISION_SUSPENSION_LIFTED -> decisionSuspended = false;
            case DIALOGUE_HELD, COMPLEXITY_DECLARED, CARRIED_OUT -> {}
            // Silence decides nothing: the case stays where it was, and further rights are open beside it.
            case LAPSED -> lapsedOn = day;
            case LAPSE_ANNULLED -> lapsedOn = null;
            case UPHELD, PARTLY_UPHELD, REJECTED -> {
                move(fact.step(), day);
                decision = new Decision(fact.step().word(), day, fact.decisionNumber(), fact.decidedBy(), null);
            }
            case DECISION_SENT -> {
                move(fact.step(), day);
                decision = sent(decision, day);
            }
            default -> move(fact.step(), day);
        }
    }

    private void move(Step to, LocalDate day) {
        step = to;
        stepSince = day;
    }

    private void hold(ComplaintFact fact, LocalDate day) {
        String now = fact.toAgency() != null ? fact.toAgency() : fact.holderAgency();
        if (!now.equals(holder)) {
            holder = now;
            heldSince = day;
        }
    }

    private static @Nullable Decision sent(@Nullable Decision made, LocalDate day) {
        return made == null
                ? null
                : new Decision(made.outcome(), made.decidedOn(), made.number(), made.decidedBy(), day);
    }

    private void apply(LimitFact fact) {
        LimitFact.Limit limit = fact.limit();
        limits.put(
                limit.code(),
                new RunningLimit(limit.code(), fact.step(), limit.legalBasis(), limit.lastDay(), limit.dueAt()));
    }

    private Optional<ComplaintState> state() {
        ComplaintFact first = filed;
        if (first == null || holder == null || heldSince == null) {
            return Optional.empty();
        }
        return Optional.of(new ComplaintState(
                first.complaintId(),
                step.word(),
                stepSince == null ? heldSince : stepSince,
                holder,
                heldSince,
                first.projectId(),
                first.clearanceId(),
                first.planId(),
                first.lineId(),
                first.landUserId(),
                decisionSuspended,
                lapsedOn,
                decision,
                List.copyOf(limits.values())));
    }
}
