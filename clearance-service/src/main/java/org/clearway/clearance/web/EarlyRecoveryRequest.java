package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.clearway.clearance.domain.EarlyGround;
import org.clearway.clearance.domain.EarlyRecovery;

/** Recovery before the plan is approved, in the cases of the law. */
record EarlyRecoveryRequest(
        @NotNull @Schema(example = "QUORUM_CERTIFIED") EarlyGround ground,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "77/XN-UBND")
        String paperNumber) {

    EarlyRecovery toGround() {
        return new EarlyRecovery(ground, paperNumber);
    }
}
