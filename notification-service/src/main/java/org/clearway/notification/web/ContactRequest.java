package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.clearway.notification.application.Mailboxes.Mailbox;

/** Where an agency is to be reached. */
record ContactRequest(
        @NotBlank @Email @Size(max = 254) @Schema(example = "chutich.baolam@lamdong.example")
        String address,

        @NotBlank @Pattern(regexp = "vi|en") @Schema(example = "vi")
        String language) {
    Mailbox toMailbox() {
        return new Mailbox(address, language);
    }
}
