package org.clearway.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.clearway.complaint.application.OpeningPersonalData;
import org.clearway.complaint.application.OpeningPersonalData.Opened;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who complains: opened by the agency that holds the case, for a stated purpose, and logged. */
@RestController
@RequestMapping("/api/v1/complaints/{id}/complainant")
@Tag(name = "Complaints")
class ComplainantController {
    private final OpeningPersonalData opening;

    ComplainantController(OpeningPersonalData opening) {
        this.opening = opening;
    }

    /** @param representative who acts for the complainant; left out where nobody does */
    record ComplainantView(
            @Nullable @Schema(example = "Hộ mẫu số 1") String name,

            @Nullable @Schema(example = "Thôn 4, xã Bảo Lâm 1")
            String address,

            @Nullable @Schema(example = "+84 000 000 001") String phone,
            @Nullable @Schema(example = "000000000001") String idNumber,

            @Nullable @Schema(example = "Giá bồi thường đất trồng cà phê thấp hơn thửa bên cạnh.")
            String statement,

            @Nullable PersonView representative) {

        static ComplainantView of(Opened opened) {
            Map<String, String> fields = opened.complainant();
            return new ComplainantView(
                    fields.get("name"),
                    fields.get("address"),
                    fields.get("phone"),
                    fields.get("idNumber"),
                    fields.get("statement"),
                    opened.representative().isEmpty() ? null : PersonView.of(opened.representative()));
        }

        @Override
        public String toString() {
            return "ComplainantView[…]";
        }
    }

    @Allowed({"officer", "head"})
    @Operation(
            summary = "Mở dữ liệu cá nhân của người khiếu nại (có ghi nhật ký) / Open the complainant's data (logged)")
    @GetMapping
    ResponseEntity<ComplainantView> open(
            @PathVariable ComplaintId id,
            @RequestParam @NotBlank @Size(max = 200) @Schema(example = "giao quyết định") String purpose,
            Actor actor) {
        Opened opened = opening.open(id, new AgencyRef(actor.agency()), actor.subject(), purpose)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ComplainantView.of(opened));
    }
}
