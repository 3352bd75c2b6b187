package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan is drafted when the inventory of every land user in it is complete. */
final class PlanDrafting {
    static final int FIRST_VERSION = 1;

    private PlanDrafting() {}

    static PlanEvent.PlanDrafted draft(PlanCommand.DraftPlan command, LegalRules rules) {
        command.authority().require(command.occurredOn());
        List<RuleSet> inForce = rules.ruleSets(command.occurredOn());
        if (!inForce.contains(command.ruleSet())) {
            throw new ClearanceRefused(new Refusal.RuleSetNotInForce(command.ruleSet(), command.occurredOn(), inForce));
        }
        for (int i = 0; i < command.lines().size(); i++) {
            require(command, command.lines().get(i), "lines[" + i + "].");
        }
        return drafted(command.planId(), command.clearance(), command.ruleSet(), command.lines(), command.occurredOn());
    }

    static PlanEvent.PlanDrafted drafted(
            PlanId planId, ClearanceFile clearance, RuleSet ruleSet, List<LineDraft> lines, LocalDate occurredOn) {
        return new PlanEvent.PlanDrafted(
                planId,
                clearance.clearanceId(),
                clearance.projectId(),
                clearance.milestoneId(),
                clearance.unitCode(),
                clearance.compensationUnit(),
                ruleSet,
                FIRST_VERSION,
                lines.stream().map(PlanDrafting::line).toList(),
                occurredOn);
    }

    private static void require(PlanCommand.DraftPlan command, LineDraft draft, String path) {
        LandUser landUser = command.landUsers().get(draft.landUserId());
        if (landUser == null
                || !landUser.file().clearanceId().equals(command.clearance().clearanceId())) {
            throw new ClearanceRefused(new Refusal.UnknownLandUser(path + "landUserId", draft.landUserId()));
        }
        Dates.requireAfter(
                Step.PLAN_DRAFTED,
                command.occurredOn(),
                Step.INVENTORY_COMPLETED,
                landUser.inventory() instanceof Inventory.Completed completed ? completed.on() : null);
        requireParcels(landUser, draft, path);
        if (draft.amount() <= 0) {
            throw new ClearanceRefused(new Refusal.NotPositive(path + "amount", BigDecimal.valueOf(draft.amount())));
        }
    }

    private static PlanLine line(LineDraft draft) {
        return new PlanLine(
                draft.lineId(),
                draft.landUserId(),
                draft.parcelIds(),
                draft.amount(),
                PlanLine.VND,
                1,
                draft.resettlement());
    }

    private static void requireParcels(LandUser landUser, LineDraft draft, String path) {
        Set<ParcelId> known =
                landUser.file().parcels().stream().map(Parcel::parcelId).collect(Collectors.toSet());
        for (int i = 0; i < draft.parcelIds().size(); i++) {
            ParcelId parcel = draft.parcelIds().get(i);
            if (!known.contains(parcel)) {
                throw new ClearanceRefused(new Refusal.UnknownParcel(path + "parcelIds[" + i + "]", parcel));
            }
        }
    }
}
