package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where an agency is reached.
 *
 * @param address mailbox of the post, never of a person
 */
record ContactView(
        @Schema(example = "pc-bao-lam") String agencyId,
        @Schema(example = "chutich.baolam@lamdong.example") String address,
        @Schema(example = "vi") String language) {}
