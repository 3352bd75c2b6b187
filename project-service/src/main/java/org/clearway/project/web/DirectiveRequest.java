package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Charge;
import org.clearway.project.domain.DirectiveCommand.RegisterDirective;
import org.clearway.project.domain.DirectiveHeader;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Recipient;
import org.clearway.project.domain.ReferenceNumber;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.TaskCode;
import org.jspecify.annotations.Nullable;

/**
 * A directive as printed, and its tasks as read.
 *
 * @param occurredOn day of the entry in the register
 * @param number in the Party's form, 1309-CV/HU, or the state's, 49/2026/NĐ-CP
 * @param onBehalfOf the body for which it was signed (T/M)
 * @param signatoryPost the post, never the person
 */
record DirectiveRequest(
        @NotNull @LegalDate @Schema(example = "2024-06-12") LocalDate occurredOn,

        @NotBlank @Size(max = 60) @Schema(example = "1309-CV/HU")
        String number,

        @NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "party-bao-lam-standing")
        String issuerAgency,

        @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "party-bao-lam-standing") @Nullable
        String onBehalfOf,

        @NotNull @LegalDate @Schema(example = "2024-06-12") LocalDate issuedOn,

        @NotBlank @Size(max = 100) @Schema(example = "công văn")
        String documentKind,

        @NotBlank
        @Size(max = 1000)
        @Schema(example = "Khẩn trương, tập trung triển khai thực hiện nhiệm vụ năm 2024")
        @NoPersonalNumber
        String abstractText,

        @Size(max = 500)
        @Schema(example = "Công văn số 4055-CV/TU ngày 10 tháng 6 năm 2024")
        @Nullable
        @NoPersonalNumber
        String basis,

        @Size(max = 100) @Schema(example = "Bảo Lâm") @Nullable
        String place,

        @Size(max = 100) @Schema(example = "Phó Bí thư") @Nullable @NoPersonalNumber
        String signatoryPost,

        @Size(max = 40) @Schema(example = "Khẩn") @Nullable String urgency,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid RecipientRequest> recipients,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid TaskRequest> tasks) {

    /** @throws ProjectRefused malformed-number */
    RegisterDirective toCommand(String agency) {
        ReferenceNumber read = ReferenceNumber.parse(number)
                .orElseThrow(() -> new ProjectRefused(new Refusal.MalformedNumber("number", number)));
        DirectiveHeader header = new DirectiveHeader(
                read,
                new AgencyId(issuerAgency),
                onBehalfOf == null ? null : new AgencyId(onBehalfOf),
                issuedOn,
                documentKind,
                abstractText,
                basis,
                place,
                signatoryPost,
                urgency);
        return new RegisterDirective(
                header,
                recipients.stream().map(RecipientRequest::toRecipient).toList(),
                tasks.stream().map(TaskRequest::toCharge).toList(),
                new AgencyId(agency),
                occurredOn);
    }

    /** Who gets it. */
    @Schema(name = "DirectiveRecipient")
    record RecipientRequest(
            @NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) @Schema(example = "pc-bao-lam")
            String agency,

            @NotNull Recipient.Role role,

            @NotBlank @Size(max = 200) @Schema(example = "Ủy ban nhân dân huyện")
            String asPrinted) {
        Recipient toRecipient() {
            return new Recipient(new AgencyId(agency), role, asPrinted);
        }
    }

    /** One task; it has no date until a person sets one. */
    @Schema(name = "DirectiveTask")
    record TaskRequest(
            @NotNull @Pattern(regexp = TASK_CODE) @Schema(example = "1309-1.2")
            String code,

            @NotBlank @Size(max = 60) @Schema(example = "1, câu 1")
            String clause,

            @NotNull @Valid TextRequest text,
            @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) String> leads,
            @Size(max = 100) @Nullable List<@NotNull @Pattern(regexp = AgencyEntry.AGENCY_ID) String> partners,

            @Size(max = 1000) @Schema(example = "Mốc tiến độ đạt, có ngày và văn bản") @Nullable
            String evidenceAsked,

            @NotNull Charge.Reading reading) {
        static final String TASK_CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

        Charge toCharge() {
            return new Charge(
                    new TaskCode(code),
                    clause,
                    text.toWording(),
                    leads.stream().map(AgencyId::new).toList(),
                    partners == null
                            ? List.of()
                            : partners.stream().map(AgencyId::new).toList(),
                    evidenceAsked,
                    reading);
        }
    }
}
