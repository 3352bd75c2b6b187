package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.clearway.complaint.application.LandUsers;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.Channel;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.complaint.domain.Petition;
import org.clearway.complaint.domain.PetitionCommand.ReceivePetition;
import org.clearway.complaint.domain.PetitionId;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.kit.LegalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of what is done with a petition. */
final class PetitionRequests {
    private PetitionRequests() {}

    record ReceivePetitionRequest(
            @NotNull @LegalDate @Schema(example = "2026-08-03")
            LocalDate occurredOn,

            @NotNull Petition.Kind kind,
            @NotNull Channel channel,
            @NotNull @Valid PersonRequest submitter,

            @NotBlank @Size(max = 20000) @Schema(example = "Đường vào thôn hư hỏng do xe chở vật liệu.")
            String text,

            @Nullable @UuidText @Schema(example = "0199c0de-0000-7000-8000-00000000d001")
            String projectId,

            @Nullable @UuidText @Schema(example = "0199c0de-0000-7000-8000-00000000e001")
            String landUserId) {

        Map<String, String> toPerson() {
            Map<String, String> person = new TreeMap<>(submitter.toFields());
            person.put("text", text);
            return person;
        }

        /** @throws ComplaintRefused when the project or the land user is not known here */
        ReceivePetition toCommand(PetitionId id, Agency by, PersonRef person, Projects projects, LandUsers landUsers) {
            return new ReceivePetition(
                    id,
                    by,
                    kind,
                    person,
                    channel,
                    projects.known("projectId", projectId == null ? null : new ProjectRef(projectId)),
                    landUsers.known("landUserId", landUserId == null ? null : new LandUserRef(landUserId)),
                    occurredOn);
        }

        @Override
        public String toString() {
            return "ReceivePetitionRequest[…]";
        }
    }

    record ForwardPetitionRequest(
            @NotNull @LegalDate @Schema(example = "2026-08-05")
            LocalDate occurredOn,

            @NotBlank @Size(max = 60) @Schema(example = "pc-lam-dong")
            String toAgency,

            @NotNull @PaperNumber @Schema(example = "6/PC-UBND")
            String noticeNumber) {}

    record AnswerPetitionRequest(
            @NotNull @LegalDate @Schema(example = "2026-08-10")
            LocalDate occurredOn,

            @NotNull @PaperNumber @Schema(example = "31/UBND-TD")
            String answerNumber) {}
}
