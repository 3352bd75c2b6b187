package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compensation, support and resettlement plan on its way to approval. Each step has its own type, so that what a step
 * needs is there.
 */
public sealed interface CompensationPlan {
    PlanFile file();

    /** Counts the versions of the plan: 1 as drafted, one more for each revised line. */
    int version();

    PlanLines lines();

    /** The same plan with other lines. */
    CompensationPlan with(PlanLines changed, int newVersion);

    /** Day on which a posting that ran its full period ended; null before. */
    default @Nullable LocalDate postingEndedOn() {
        return null;
    }

    default @Nullable Consultation consultation() {
        return null;
    }

    default @Nullable PlanApproval approval() {
        return null;
    }

    /** What the plan says of one land user. */
    default Optional<PlanSight> sightOf(LandUserId landUser) {
        return lines().of(landUser).map(line -> new PlanSight(this, line));
    }

    /** Drafted after the inventory of all its land users. */
    record Drafted(PlanFile file, int version, PlanLines lines) implements CompensationPlan {
        @Override
        public Drafted with(PlanLines changed, int newVersion) {
            return new Drafted(file, newVersion, changed);
        }
    }

    /** Hangs out for its full period; posted again, the period starts again. */
    record Posted(PlanFile file, int version, PlanLines lines, LegalLimit posting) implements CompensationPlan {
        @Override
        public Posted with(PlanLines changed, int newVersion) {
            return new Posted(file, newVersion, changed, posting);
        }
    }

    /** Hung out long enough. */
    record PostingOver(PlanFile file, int version, PlanLines lines, LocalDate postingEndedOn)
            implements CompensationPlan {
        @Override
        public PostingOver with(PlanLines changed, int newVersion) {
            return new PostingOver(file, newVersion, changed, postingEndedOn);
        }
    }

    /** The land users have spoken. */
    record Consulted(PlanFile file, int version, PlanLines lines, LocalDate postingEndedOn, Consultation consultation)
            implements CompensationPlan {
        @Override
        public Consulted with(PlanLines changed, int newVersion) {
            return new Consulted(file, newVersion, changed, postingEndedOn, consultation);
        }
    }

    /** Found in order by the appraising department. */
    record Appraised(
            PlanFile file,
            int version,
            PlanLines lines,
            LocalDate postingEndedOn,
            Consultation consultation,
            LocalDate appraisedOn)
            implements CompensationPlan {
        @Override
        public Appraised with(PlanLines changed, int newVersion) {
            return new Appraised(file, newVersion, changed, postingEndedOn, consultation, appraisedOn);
        }
    }

    /** In force; lines change by revision only, and never downwards. */
    record Approved(
            PlanFile file,
            int version,
            PlanLines lines,
            LocalDate postingEndedOn,
            Consultation consultation,
            PlanApproval approval)
            implements CompensationPlan {
        @Override
        public Approved with(PlanLines changed, int newVersion) {
            return new Approved(file, newVersion, changed, postingEndedOn, consultation, approval);
        }
    }
}
