package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order of legal dates: what is checked is the day on the paper, not the day of recording. */
final class Dates {
    private Dates() {}

    /** @throws ClearanceRefused if the step before it is missing, or lies after the day of the act */
    static LocalDate requireAfter(Step step, LocalDate occurredOn, Step earlier, @Nullable LocalDate earlierOn) {
        if (earlierOn == null) {
            throw new ClearanceRefused(new Refusal.StepMissing(step, earlier));
        }
        requireNotBefore(step, occurredOn, earlier, earlierOn);
        return earlierOn;
    }

    /** @throws ClearanceRefused if the day lies before that of the earlier step */
    static LocalDate requireNotBefore(Step step, LocalDate occurredOn, Step earlier, LocalDate earlierOn) {
        if (occurredOn.isBefore(earlierOn)) {
            throw new ClearanceRefused(new Refusal.StepTooEarly(step, occurredOn, earlier, earlierOn));
        }
        return occurredOn;
    }

    /** @throws ClearanceRefused while the wait still runs on the day of the act */
    static void requireWaited(Step step, LocalDate occurredOn, LegalLimit wait) {
        if (wait.forbids(occurredOn)) {
            throw new ClearanceRefused(new Refusal.WaitNotOver(step, occurredOn, wait));
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
