package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final Validity DISTRICT = validity("1994-07-11", "2025-06-30");

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(DISTRICT.includes(day("1994-07-11"))).isTrue();
        assertThat(DISTRICT.includes(day("2025-06-30"))).isTrue();
        assertThat(DISTRICT.includes(day("1994-07-10"))).isFalse();
        assertThat(DISTRICT.includes(day("2025-07-01"))).isFalse();
    }

    @Test
    void isOpenWhereNothingIsKnown() {
        assertThat(validity(null, null).includes(day("1900-01-01"))).isTrue();
        assertThat(validity("2025-07-01", null).includes(day("2999-01-01"))).isTrue();
        assertThat(validity(null, "2025-06-30").includes(day("2025-07-01"))).isFalse();
    }

    @Test
    void overlapsOnlyWhereThereIsACommonDay() {
        assertThat(validity(null, "2025-06-30").overlaps(validity("2025-07-01", null)))
                .isFalse();
        assertThat(validity(null, "2025-06-30").overlaps(validity("2025-06-30", null)))
                .isTrue();
        assertThat(validity("2025-07-01", null).overlaps(validity(null, "2025-06-30")))
                .isFalse();
        assertThat(validity(null, null).overlaps(DISTRICT)).isTrue();
    }

    @Test
    void knowsWhenItEndsBeforeItStarts() {
        assertThat(validity("2025-07-01", "2025-06-30").endsBeforeItStarts()).isTrue();
        assertThat(validity("2025-07-01", "2025-07-01").endsBeforeItStarts()).isFalse();
        assertThat(validity(null, "2025-07-01").endsBeforeItStarts()).isFalse();
    }

    private static Validity validity(@Nullable String from, @Nullable String to) {
        return new Validity(from == null ? null : day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
