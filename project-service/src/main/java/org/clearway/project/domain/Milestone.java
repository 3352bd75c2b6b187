package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;

/** A milestone; each state is a type of its own. Only an open one has a running clock. */
public sealed interface Milestone {
    MilestonePlan plan();

    Milestone plan(MilestonePlan changed);

    /** @param warned the clock has said that the baseline is near */
    record Open(MilestonePlan plan, boolean warned) implements Milestone {
        @Override
        public Open plan(MilestonePlan changed) {
            return new Open(changed, warned);
        }
    }

    /** @param missedBaseline the day that went by */
    record Missed(MilestonePlan plan, LocalDate missedBaseline) implements Milestone {
        @Override
        public Missed plan(MilestonePlan changed) {
            return new Missed(changed, missedBaseline);
        }
    }

    /** @param late met after its baseline */
    record Met(MilestonePlan plan, LocalDate metOn, boolean late, List<Evidence> evidence) implements Milestone {
        public Met {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Met plan(MilestonePlan changed) {
            return new Met(changed, metOn, late, evidence);
        }
    }
}
