package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.LandUserEvent.InventoryCompleted;
import org.clearway.clearance.domain.LandUserEvent.InventoryRefused;

/** The inventory of land and assets, after the notice reached the owner. */
final class InventoryActs {
    private InventoryActs() {}

    static List<LandUserEvent> complete(
            LandUser landUser, LandUserCommand.CompleteInventory command, LegalRules rules) {
        command.authority().require(command.occurredOn());
        requireOpen(landUser, command);
        for (int i = 0; i < command.assets().size(); i++) {
            InventoriedAsset asset = command.assets().get(i);
            if (asset.quantity().signum() <= 0) {
                throw new ClearanceRefused(new Refusal.NotPositive("assets[" + i + "].quantity", asset.quantity()));
            }
            requireThere("assets[" + i + "].createdOn", asset.createdOn(), command);
            requireThere("assets[" + i + "].photographedAt", rules.legalDate(asset.photographedAt()), command);
        }
        LandUserFile file = landUser.file();
        return List.of(new InventoryCompleted(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                command.minutesNumber(),
                command.assets(),
                command.occurredOn()));
    }

    /** The minutes can only tell of what was there on their day (invariant 16). */
    private static void requireThere(String field, LocalDate on, LandUserCommand.CompleteInventory command) {
        if (on.isAfter(command.occurredOn())) {
            throw new ClearanceRefused(new Refusal.AssetAfterInventory(field, on, command.occurredOn()));
        }
    }

    static List<LandUserEvent> refuse(LandUser landUser, LandUserCommand.RefuseInventory command) {
        command.authority().require(command.occurredOn());
        requireOpen(landUser, command);
        LandUserFile file = landUser.file();
        return List.of(new InventoryRefused(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                command.minutesNumber(),
                command.reason(),
                command.occurredOn()));
    }

    private static void requireOpen(LandUser landUser, LandUserCommand command) {
        Notice notice = landUser.notice();
        Dates.requireAfter(
                Step.INVENTORY_COMPLETED,
                command.occurredOn(),
                Step.NOTICE_DELIVERED,
                notice == null ? null : notice.deliveredOn());
        if (landUser.inventory() instanceof Inventory.Completed completed) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.INVENTORY_COMPLETED, completed.on()));
        }
    }
}
