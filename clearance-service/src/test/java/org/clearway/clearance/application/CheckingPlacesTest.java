package org.clearway.clearance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.math.BigDecimal;
import java.util.List;
import org.clearway.clearance.domain.ParcelDraft;
import org.clearway.clearance.domain.ParcelId;
import org.clearway.clearance.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingPlacesTest {
    private final CheckingPlaces places = new CheckingPlaces(KnownDirectory.ofBaoLam());

    @Test
    void knowsTheCommunesOfTheDay() {
        assertThatCode(() -> places.require(List.of(in("25054")), day("2026-06-01")))
                .doesNotThrowAnyException();
        assertThatCode(() -> places.require(List.of(in("25072")), day("2025-06-30")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"25072, 2025-07-01", "99999, 2026-06-01", "68, 2026-06-01"})
    void namesTheFieldOfACommuneThatWasNotThere(String code, String on) {
        var refused = refusal(Refusal.UnknownUnit.class, () -> places.require(List.of(in("25054"), in(code)), day(on)));

        assertThat(refused.field()).isEqualTo("parcels[1].unitCode");
        assertThat(refused.unitCode()).isEqualTo(code);
    }

    private static ParcelDraft in(String unitCode) {
        return new ParcelDraft(new ParcelId("parcel-1"), unitCode, "12", "1", BigDecimal.TEN, "agricultural", null);
    }
}
