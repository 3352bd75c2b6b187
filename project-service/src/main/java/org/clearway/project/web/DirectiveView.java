package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveHeader;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.Recipient;
import org.jspecify.annotations.Nullable;

/** A directive with its tasks. */
record DirectiveView(
        @Schema(example = "7c1f0a52-9c55-3b12-8f7b-0d7d3a3f2f10")
        DirectiveId directiveId,

        @Schema(example = "1309-CV/HU") String number,
        @Schema(example = "party-bao-lam-standing") AgencyId issuerAgency,

        @Schema(example = "party-bao-lam-standing") @Nullable
        AgencyId onBehalfOf,

        LocalDate issuedOn,
        @Schema(example = "công văn") String documentKind,

        @Schema(example = "Khẩn trương, tập trung triển khai thực hiện nhiệm vụ năm 2024")
        String abstractText,

        @Nullable String basis,
        @Nullable String place,
        @Nullable String signatoryPost,
        @Nullable String urgency,
        @Schema(example = "party-bao-lam-office") AgencyId registeredBy,
        List<Recipient> recipients,
        List<TaskView> tasks) {
    static DirectiveView of(Directive directive) {
        DirectiveHeader header = directive.header();
        return new DirectiveView(
                directive.id(),
                header.number().text(),
                header.issuer(),
                header.onBehalfOf(),
                header.issuedOn(),
                header.kind(),
                header.abstractText(),
                header.basis(),
                header.place(),
                header.signatoryPost(),
                header.urgency(),
                directive.registeredBy(),
                directive.recipients(),
                directive.tasks().stream()
                        .map(task -> TaskView.of(directive.id(), task))
                        .toList());
    }
}
