package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1309-CV/HU, 1309, CV, HU",
        "4055-CV/TU, 4055, CV, TU",
        "57/UBND-KT, 57, UBND, KT",
        "49/2026/NĐ-CP, 49, NĐ, CP",
        "1671/NQ-UBTVQH15, 1671, NQ, UBTVQH15",
        "12729/VPCP-KGVX, 12729, VPCP, KGVX",
        "' 12-cv/hu ', 12, CV, HU",
    })
    void readsThePartysAndTheStatesForm(String text, int number, String series, String symbol) {
        assertThat(ReferenceNumber.parse(text)).hasValue(new ReferenceNumber(text.strip(), number, series, symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1309", "CV/HU", "1309 CV HU", "-1-CV/HU", "1309-CV", "1309/CV", "99999999-CV/HU"})
    void readsNothingElse(String text) {
        assertThat(ReferenceNumber.parse(text)).isEmpty();
    }

    @Test
    void namesOneDirectivePerIssuerYearSeriesAndNumber() {
        AgencyId huyenUy = new AgencyId("party-bao-lam");
        ReferenceNumber number = number("1309-CV/HU");
        DirectiveId id = DirectiveId.of(huyenUy, 2024, number);

        assertThat(DirectiveId.of(huyenUy, 2024, number("1309-cv/HU"))).isEqualTo(id);
        assertThat(DirectiveId.of(huyenUy, 2025, number)).isNotEqualTo(id);
        assertThat(DirectiveId.of(huyenUy, 2024, number("1309-QĐ/HU"))).isNotEqualTo(id);
        assertThat(DirectiveId.of(huyenUy, 2024, number("1310-CV/HU"))).isNotEqualTo(id);
        assertThat(DirectiveId.of(new AgencyId("party-lam-dong"), 2024, number)).isNotEqualTo(id);
    }

    private static ReferenceNumber number(String text) {
        return ReferenceNumber.parse(text).orElseThrow();
    }
}
