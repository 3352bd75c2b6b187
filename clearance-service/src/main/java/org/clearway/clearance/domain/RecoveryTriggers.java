package org.clearway.clearance.domain;

import java.time.LocalDate;

/** Which of the seven triggers has come about, as far as the record can tell; for the others a paper must tell. */
final class RecoveryTriggers {
    private RecoveryTriggers() {}

    /** @throws ClearanceRefused when the record shows that the trigger has not come about, or no paper says that it has */
    static void require(LandUser landUser, PlanLine line, LandUserCommand.DecideRecovery command) {
        RecoveryTrigger trigger = command.trigger();
        // The record knows the land and the money, but not where the land user is to live.
        if (line.resettlement() && trigger != RecoveryTrigger.NO_RESETTLEMENT_NEEDED) {
            requirePaper(command);
        }
        switch (trigger) {
            case NO_RESETTLEMENT_NEEDED -> {
                if (line.resettlement()) {
                    throw new ClearanceRefused(new Refusal.ResettlementNotArranged(line.lineId(), trigger));
                }
            }
            case HANDED_OVER_VOLUNTARILY -> {
                HandOvers given = landUser.handOvers();
                LocalDate lastOn = given.lastOn();
                if (!given.voluntary() || !given.complete() || lastOn == null || lastOn.isAfter(command.occurredOn())) {
                    throw new ClearanceRefused(new Refusal.TriggerNotMet(trigger, Step.SITE_HANDED_OVER));
                }
            }
            case MONEY_FOR_OWN_HOUSING_RECEIVED -> {
                LocalDate lastOn = landUser.payments().lastOn();
                if (lastOn == null || lastOn.isAfter(command.occurredOn())) {
                    throw new ClearanceRefused(new Refusal.TriggerNotMet(trigger, Step.COMPENSATION_PAID));
                }
            }
            case TEMPORARY_HOUSING_MONEY_ACCEPTED,
                    RESETTLEMENT_LOT_HANDED_OVER,
                    RESETTLEMENT_HOUSE_HANDED_OVER,
                    LOT_WITH_HOUSE_HANDED_OVER -> requirePaper(command);
        }
    }

    private static void requirePaper(LandUserCommand.DecideRecovery command) {
        if (command.triggerPaper() == null) {
            throw new ClearanceRefused(new Refusal.PaperMissing("triggerPaper"));
        }
    }
}
