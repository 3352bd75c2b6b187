package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.clearway.complaint.application.ComplaintDraft;
import org.clearway.complaint.domain.Channel;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is handed in.
 *
 * @param statement what the complainant says; it may name people, so it lies in the vault
 * @param knownOn day on which the complainant received or learnt of the decision
 */
record FileComplaintRequest(
        @NotNull @LegalDate @Schema(example = "2026-08-03") LocalDate occurredOn,
        @NotNull Channel channel,
        @NotNull @Valid PersonRequest complainant,
        @Nullable @Valid OnBehalf onBehalf,

        @NotBlank @Size(max = 20000) @Schema(example = "Giá bồi thường đất trồng cà phê thấp hơn thửa bên cạnh.")
        String statement,

        @NotNull @LegalDate @Schema(example = "2026-07-20") LocalDate knownOn,
        @NotNull @Valid AgainstRequest against) {

    /** Somebody acts for the complainant. */
    record OnBehalf(
            @NotNull @Valid PersonRequest representative,

            @NotNull @PaperNumber @Schema(example = "15/UQ-2026")
            String mandatePaper) {}

    ComplaintDraft toDraft() {
        Map<String, String> person = new TreeMap<>(complainant.toFields());
        person.put("statement", statement);
        ComplaintDraft.Representative representative = onBehalf == null
                ? null
                : new ComplaintDraft.Representative(onBehalf.representative().toFields(), onBehalf.mandatePaper());
        return new ComplaintDraft(person, representative, channel, against.toAgainst(), knownOn, occurredOn);
    }

    @Override
    public String toString() {
        return "FileComplaintRequest[…]";
    }
}
