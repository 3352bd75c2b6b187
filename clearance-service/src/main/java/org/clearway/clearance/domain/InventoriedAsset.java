package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One kind of asset on the land. When it was made and when it was photographed is always recorded: what is made during
 * the validity of the notice is not compensated (invariant 16).
 *
 * @param code of the price table, such as {@code tree-coffee}
 */
public record InventoriedAsset(
        String code, BigDecimal quantity, String unit, LocalDate createdOn, Instant photographedAt) {

    /** Whether it stood before the notice. */
    public boolean isFromBefore(LocalDate noticeIssuedOn) {
        return createdOn.isBefore(noticeIssuedOn);
    }
}
