package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.clearance.domain.RecoveryTrigger;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** The land is recovered; {@code trigger} is one of the seven of the law. */
record DecideRecoveryRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-30") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "2100/QD-UBND")
        String decisionNumber,

        @NotNull @Schema(example = "NO_RESETTLEMENT_NEEDED") RecoveryTrigger trigger,

        @Nullable @Pattern(regexp = Formats.PAPER) @Schema(example = "60/BB-UBND")
        String triggerPaper,

        @Nullable @Valid EarlyAgreementRequest earlyAgreement,
        @Nullable @Valid EarlyRecoveryRequest earlyRecovery) {

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.DecideRecovery(
                decisionNumber,
                trigger,
                triggerPaper,
                earlyAgreement == null ? null : earlyAgreement.toAgreement(),
                earlyRecovery == null ? null : earlyRecovery.toGround(),
                facts.plan(),
                facts.suspensions(),
                facts.countedLandUsers(),
                facts.listFixedOn(),
                facts.authority(),
                occurredOn);
    }
}
