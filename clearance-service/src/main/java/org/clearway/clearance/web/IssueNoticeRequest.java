package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.clearway.clearance.application.LandUserFacts;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.LandUserCommand;
import org.clearway.kit.LegalDate;

/** A recovery notice; the meeting with the land users comes before it. */
record IssueNoticeRequest(
        @NotNull @LegalDate @Schema(example = "2026-06-10") LocalDate occurredOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "101/TB-UBND")
        String noticeNumber,

        @NotNull @LegalDate @Schema(example = "2026-06-08") LocalDate meetingHeldOn,

        @NotNull @Pattern(regexp = Formats.PAPER) @Schema(example = "08/BB-UBND")
        String meetingMinutesNumber) {

    ClearanceCommand.IssueNoticeToAll toNoticeToAll(Authority authority) {
        return new ClearanceCommand.IssueNoticeToAll(
                noticeNumber, meetingHeldOn, meetingMinutesNumber, authority, occurredOn);
    }

    LandUserCommand toCommand(LandUserFacts facts) {
        return new LandUserCommand.IssueNotice(
                noticeNumber, meetingHeldOn, meetingMinutesNumber, facts.authority(), occurredOn);
    }
}
