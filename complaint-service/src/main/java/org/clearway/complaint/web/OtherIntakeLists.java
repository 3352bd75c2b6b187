package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.clearway.complaint.application.FindingOtherIntake;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Cursor;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies at an agency, page by page, without a word about people. */
@RestController
@RequestMapping("/api/v1")
class OtherIntakeLists {
    private final FindingOtherIntake finding;

    OtherIntakeLists(FindingOtherIntake finding) {
        this.finding = finding;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Danh sách kiến nghị, phản ánh / List petitions and feedback")
    @Tag(name = "Petitions")
    @GetMapping("/petitions")
    Page<PetitionView> petitions(Paging paging, Actor actor) {
        var read = finding.petitions(new AgencyRef(actor.agency()), after(paging), paging.toRead());
        return paging.page(
                read,
                found -> PetitionView.of(found.state()),
                found -> Cursor.of(found.id().id()));
    }

    @Allowed({"clerk", "officer", "head"})
    @Operation(summary = "Danh sách tố cáo, không có danh tính / List denunciations, without identities")
    @Tag(name = "Denunciations")
    @GetMapping("/denunciations")
    Page<DenunciationView> denunciations(Paging paging, Actor actor) {
        var read = finding.denunciations(new AgencyRef(actor.agency()), after(paging), paging.toRead());
        return paging.page(
                read,
                found -> DenunciationView.of(found.state()),
                found -> Cursor.of(found.id().id()));
    }

    private static @Nullable String after(Paging paging) {
        Cursor cursor = paging.cursor();
        return cursor == null ? null : cursor.part(0);
    }
}
