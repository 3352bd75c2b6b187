package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.clearance.domain.Given.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedWordsTest {
    private static final String HEADER = "subject,word,valid_from,valid_to,legal_basis\n";

    @Test
    void holdsFromItsFirstToItsLastDay() {
        DatedWords words = DatedWords.read(HEADER + "a,B,2026-01-01,2026-01-31,Art. 1, cl. 2\n");

        assertThat(words.on("a", day("2025-12-31"))).isEmpty();
        assertThat(words.on("a", day("2026-01-01"))).containsExactly("B");
        assertThat(words.on("a", day("2026-01-31"))).containsExactly("B");
        assertThat(words.on("a", day("2026-02-01"))).isEmpty();
        assertThat(words.rows())
                .singleElement()
                .extracting(DatedWords.Row::legalBasis)
                .isEqualTo("Art. 1, cl. 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,B,soon,,x", "a,B,2026-01-01", "a,B,2026-01-01,, "})
    void namesTheLineThatIsMalformed(String row) {
        assertThatThrownBy(() -> DatedWords.read(HEADER + "a,B,2026-01-01,,x\n" + row))
                .hasMessageStartingWith("/law-words.csv:3: ");
    }

    @Test
    void knowsEveryWordOfTheServicesData() {
        for (DatedWords.Row row : DatedWords.standard().rows()) {
            assertThat(
                            row.subject().equals("rule-set")
                                    ? RuleSet.valueOf(row.word()).name()
                                    : PostingPlace.valueOf(row.word()).name())
                    .isEqualTo(row.word());
        }
    }
}
