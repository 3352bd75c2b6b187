package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Set;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.PlanCommand;
import org.clearway.clearance.domain.RevisionReason;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** An approved line gets another amount, never a lower one. */
record RevisionRequest(
        @NotNull @LegalDate @Schema(example = "2026-09-20") LocalDate occurredOn,

        @NotNull @Schema(example = "520000000", description = "whole VND")
        Long amount,

        @NotNull @Schema(example = "COMPLAINT_UPHELD") RevisionReason reason,

        @Nullable @Pattern(regexp = Formats.ID) @Schema(example = "0190f3c2-5b7e-7c11-9d3a-2f6d1c0a4e55")
        String complaintId,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "2300/QD-UBND")
        String decisionNumber,

        @Nullable @Schema(example = "2026-09-20") LocalDate effectiveOn) {

    PlanCommand toCommand(LineId line, Set<ComplaintRef> upheld, Authority authority) {
        return new PlanCommand.ReviseLine(
                line,
                amount,
                reason,
                complaintId == null ? null : new ComplaintRef(complaintId),
                upheld,
                decisionNumber,
                effectiveOn,
                authority,
                occurredOn);
    }
}
