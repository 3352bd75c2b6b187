package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.clearway.complaint.domain.ComplexityGround;
import org.clearway.complaint.domain.ForwardingReason;
import org.clearway.complaint.domain.Outcome;
import org.clearway.complaint.domain.RefusalGround;
import org.clearway.complaint.domain.SuspensionCause;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the legal acts; each has the date on its paper, and numbers of papers where the law wants one. */
final class ActRequests {
    private ActRequests() {}

    record Receive(
            @NotNull @LegalDate @Schema(example = "2026-08-03")
            LocalDate occurredOn) {}

    /** @param remotenessPaper the finding that the place is remote and hard to reach; left out = it is not */
    record Accept(
            @NotNull @LegalDate @Schema(example = "2026-08-06")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "7/TB-UBND")
            String noticeNumber,

            @Nullable @PaperNumber @Schema(example = "4/KL-UBND")
            String remotenessPaper) {}

    record Refuse(
            @NotNull @LegalDate @Schema(example = "2026-08-06")
            LocalDate occurredOn,

            @NotNull RefusalGround ground,

            @NotNull @PaperNumber @Schema(example = "8/TB-UBND")
            String noticeNumber) {}

    record Forward(
            @NotNull @LegalDate @Schema(example = "2026-08-04")
            LocalDate occurredOn,

            @NotBlank @Size(max = 60) @Schema(example = "pc-lam-dong")
            String toAgency,

            @NotNull ForwardingReason reason,

            @NotNull @PaperNumber @Schema(example = "5/PC-UBND")
            String noticeNumber) {}

    record Verify(
            @NotNull @LegalDate @Schema(example = "2026-08-10")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "12/QĐ-UBND")
            String decisionNumber) {}

    /** @param measured number of places or contents, where the ground counts them */
    record DeclareComplex(
            @NotNull @LegalDate @Schema(example = "2026-08-20")
            LocalDate occurredOn,

            @Nullable ComplexityGround ground,
            @Nullable @Positive @Schema(example = "2") Integer measured,

            @NotNull @PaperNumber @Schema(example = "13/QĐ-UBND")
            String paper) {}

    record HoldDialogue(
            @NotNull @LegalDate @Schema(example = "2026-08-20")
            LocalDate occurredOn,

            @NotNull @LegalDate @Schema(example = "2026-08-12")
            LocalDate notifiedOn,

            @NotNull @Schema(example = "true") Boolean complainantPresent,

            @NotNull @PaperNumber @Schema(example = "3/BB-UBND")
            String minutes) {}

    /** @param until first day on which the suspension no longer holds; left out = as long as there is time to decide */
    record SuspendContested(
            @NotNull @LegalDate @Schema(example = "2026-08-12")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "11/QĐ-UBND")
            String decisionNumber,

            @Nullable @Schema(example = "2026-09-01") LocalDate until) {}

    record LiftContested(
            @NotNull @LegalDate @Schema(example = "2026-08-25")
            LocalDate occurredOn) {}

    record Suspend(
            @NotNull @LegalDate @Schema(example = "2026-08-12")
            LocalDate occurredOn,

            @NotNull SuspensionCause cause,

            @NotNull @PaperNumber @Schema(example = "14/QĐ-UBND")
            String decisionNumber,

            @NotNull @PaperNumber @Schema(example = "2/BC-UBND")
            String proof) {}

    record Resume(
            @NotNull @LegalDate @Schema(example = "2026-08-25")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "15/QĐ-UBND")
            String decisionNumber) {}

    record Decide(
            @NotNull @LegalDate @Schema(example = "2026-08-28")
            LocalDate occurredOn,

            @NotNull Outcome outcome,

            @NotNull @PaperNumber @Schema(example = "99/QĐ-UBND")
            String decisionNumber) {}

    /** @param receivedOn when the complainant received it, where proof of that came back */
    record Send(
            @NotNull @LegalDate @Schema(example = "2026-08-31")
            LocalDate occurredOn,

            @Nullable @LegalDate @Schema(example = "2026-09-03")
            LocalDate receivedOn) {}

    /**
     * @param occurredOn when the complainant received the decision
     * @param proof number of the paper that proves it
     */
    record ProveReceipt(
            @NotNull @LegalDate @Schema(example = "2026-09-03")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "21/BB-UBND")
            String proof) {}

    record Withdraw(
            @NotNull @LegalDate @Schema(example = "2026-08-20")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "1/DRK") String paper) {}
}
