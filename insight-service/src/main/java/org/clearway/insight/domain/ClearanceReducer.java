package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearway.insight.domain.ClearanceFact.ClearanceCompleted;
import org.clearway.insight.domain.ClearanceFact.ClearanceOpened;
import org.clearway.insight.domain.ClearanceFact.ClearanceProgressed;
import org.clearway.insight.domain.ClearanceFact.LandUserListFixed;
import org.clearway.insight.domain.ClearanceFact.RecoveryCancelled;
import org.clearway.insight.domain.ClearanceFact.RecoveryDecided;
import org.clearway.insight.domain.ClearanceState.Status;
import org.jspecify.annotations.Nullable;

/** Folds one clearance; events of others are passed over. */
final class ClearanceReducer {
    private @Nullable ClearanceOpened opened;
    private @Nullable LandUserListFixed list;
    private @Nullable ClearanceProgressed progress;
    private @Nullable LocalDate completedOn;
    private long recoveryDecisions;

    private ClearanceReducer() {}

    static Optional<ClearanceState> reduce(String id, List<Happening> happenings) {
        ClearanceReducer reducer = new ClearanceReducer();
        for (Happening happening : happenings) {
            if (happening.fact() instanceof ClearanceFact fact
                    && fact.clearanceId().equals(id)) {
                reducer.apply(fact);
            }
        }
        return reducer.state();
    }

    private void apply(ClearanceFact fact) {
        switch (fact) {
            case ClearanceOpened o -> opened = o;
            case LandUserListFixed l -> list = l;
            case ClearanceProgressed p -> progress = p;
            case RecoveryDecided r -> recoveryDecisions++;
            case RecoveryCancelled c -> recoveryDecisions--;
            case ClearanceCompleted c -> completedOn = c.completedOn();
        }
    }

    private Optional<ClearanceState> state() {
        return Optional.ofNullable(opened)
                .map(o -> new ClearanceState(
                        o.clearanceId(),
                        o.projectId(),
                        o.milestoneId(),
                        o.unitCode(),
                        o.compensationUnit(),
                        completedOn != null ? Status.COMPLETED : list != null ? Status.LIST_FIXED : Status.OPEN,
                        o.landAreaM2(),
                        o.lengthM(),
                        list == null ? null : Long.valueOf(list.count()),
                        progress,
                        recoveryDecisions,
                        completedOn));
    }
}
