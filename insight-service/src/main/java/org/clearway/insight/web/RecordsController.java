package org.clearway.insight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.clearway.insight.application.EventRecord;
import org.clearway.insight.application.Verification;
import org.clearway.kit.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the record is as it was written. */
@RestController
@RequestMapping("/api/v1/records")
@Tag(name = "Record", description = "Tamper evidence of the record")
class RecordsController {
    private final EventRecord record;

    RecordsController(EventRecord record) {
        this.record = record;
    }

    /** What a check of the whole chain found. */
    record VerificationView(
            @Schema(description = "When it was checked") Instant checkedAt,

            @Schema(description = "Entries in place and intact, up to the first fault", example = "10482")
            long entries,

            @Schema(description = "Every link fits and no position is missing", example = "true")
            boolean intact,

            @Schema(description = "First position that was changed, removed or put in by hand") @Nullable
            Long brokenAt) {}

    @Allowed({Viewers.ANALYST, Viewers.OPERATOR})
    @Operation(summary = "Kiểm tra chuỗi băm của sổ ghi / Check the record's chain of hashes")
    @GetMapping("/verification")
    VerificationView verify() {
        Verification found = record.verify();
        return new VerificationView(found.checkedAt(), found.entries(), found.intact(), found.brokenAt());
    }
}
