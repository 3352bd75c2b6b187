package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearway.insight.domain.PlanFact.ConsultationHeld;
import org.clearway.insight.domain.PlanFact.Line;
import org.clearway.insight.domain.PlanFact.LineRevised;
import org.clearway.insight.domain.PlanFact.LineRevisionRequired;
import org.clearway.insight.domain.PlanFact.PlanAppraised;
import org.clearway.insight.domain.PlanFact.PlanApproved;
import org.clearway.insight.domain.PlanFact.PlanDrafted;
import org.clearway.insight.domain.PlanFact.PlanPosted;
import org.clearway.insight.domain.PlanFact.PostingEnded;
import org.clearway.insight.domain.PlanState.Status;
import org.jspecify.annotations.Nullable;

/** Folds one compensation plan; events of others are passed over. */
final class PlanReducer {
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> underRevision = new LinkedHashSet<>();
    private @Nullable PlanDrafted drafted;
    private int version;
    private Status status = Status.DRAFTED;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;

    private PlanReducer() {}

    static Optional<PlanState> reduce(String id, List<Happening> happenings) {
        PlanReducer reducer = new PlanReducer();
        for (Happening happening : happenings) {
            if (happening.fact() instanceof PlanFact fact && fact.planId().equals(id)) {
                reducer.apply(fact, happening.occurredOn());
            }
        }
        return reducer.state();
    }

    private void apply(PlanFact fact, LocalDate day) {
        switch (fact) {
            case PlanDrafted d -> {
                drafted = d;
                version = d.version();
                status = Status.DRAFTED;
                take(d.lines());
            }
            case PlanPosted p -> status = Status.POSTED;
            case PostingEnded p -> status = Status.POSTING_ENDED;
            case ConsultationHeld c -> status = Status.CONSULTED;
            case PlanAppraised a -> status = Status.APPRAISED;
            case PlanApproved a -> {
                status = Status.APPROVED;
                version = a.version();
                approvedBy = a.approvedBy();
                approvedOn = day;
                take(a.lines());
            }
            case LineRevisionRequired r -> underRevision.add(r.lineId());
            case LineRevised r -> {
                underRevision.remove(r.lineId());
                lines.put(r.lineId(), new Line(r.lineId(), r.landUserId(), r.amount(), r.currency(), r.version()));
            }
        }
    }

    private void take(@Nullable List<Line> newLines) {
        if (newLines != null) {
            newLines.forEach(line -> lines.put(line.lineId(), line));
        }
    }

    private Optional<PlanState> state() {
        return Optional.ofNullable(drafted)
                .map(d -> new PlanState(
                        d.planId(),
                        d.clearanceId(),
                        d.projectId(),
                        version,
                        status,
                        List.copyOf(lines.values()),
                        List.copyOf(underRevision),
                        approvedBy,
                        approvedOn));
    }
}
