package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;

/** What became of the inventory of one owner's land and assets. */
public sealed interface Inventory {
    LocalDate on();

    /** Measured and counted. */
    record Completed(LocalDate on, String minutesNumber, List<InventoriedAsset> assets) implements Inventory {
        public Completed {
            assets = List.copyOf(assets);
        }
    }

    /** The owner did not let it happen; it may be completed later. */
    record Refused(LocalDate on, String minutesNumber, RefusalReason reason) implements Inventory {}
}
