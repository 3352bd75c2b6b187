package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Lộc Ngãi, loc ngai",
        "Đường bộ cao tốc Tân Phú - Bảo Lộc, duong bo cao toc tan phu - bao loc",
        "Tổ hợp bô xít - nhôm Tân Rai, to hop bo xit - nhom tan rai",
        "Xã B'Lá, xa b'la",
    })
    void findsVietnameseWithoutItsMarks(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
        assertThat(Folded.of(folded)).isEqualTo(folded);
    }
}
