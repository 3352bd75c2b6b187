package org.clearway.kit.sample;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clearway.kit.LegalDate;
import org.clearway.kit.LocalizedText;
import org.clearway.kit.sample.Thing.ThingId;
import org.jspecify.annotations.Nullable;

record NameRequest(
        @NotBlank @Size(max = 20) @Schema(example = "a name")
        String name,

        @NotNull @LegalDate @Schema(example = "2026-03-02") LocalDate occurredOn,

        @Size(max = 3) List<@Valid Part> parts,
        @Nullable LocalizedText title,
        @Nullable Shape shape) {
    enum Colour {
        RED,
        GREEN
    }

    record Part(
            @NotNull @PositiveOrZero @Schema(example = "120.5")
            BigDecimal areaM2,

            @Schema(example = "2") int count,
            @Nullable ThingId thing,
            @Nullable Colour colour,

            @Nullable @Pattern(regexp = "[0-9]{5}", message = "sample-code") @Schema(example = "24883")
            String code) {}

    sealed interface Shape {
        record Line(@Schema(example = "12") int lengthM) implements Shape {}

        record Point() implements Shape {}
    }
}
