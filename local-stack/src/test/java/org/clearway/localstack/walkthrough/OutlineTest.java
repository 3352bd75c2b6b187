package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void showsPlainValuesAndTheSizeOfWhatIsInside() {
        assertThat(outline("{\"state\":\"POSTED\",\"version\":3,\"none\":null,\"lines\":[1,2],\"posting\":{\"a\":1}}"))
                .isEqualTo("state=POSTED, version=3, lines[2], posting{1}");
    }

    @Test
    void breaksOffWhatIsLong() {
        String long60 = "x".repeat(60);
        String all = "{\"a\":\"%1$s\",\"b\":\"%1$s\",\"c\":\"%1$s\",\"d\":\"%1$s\",\"e\":\"%1$s\"}".formatted(long60);

        assertThat(outline(all))
                .startsWith("a=" + "x".repeat(48) + "…, b=")
                .endsWith(" …")
                .hasSizeLessThan(230);
    }

    private static String outline(String json) {
        return Outline.of(Json.read(json));
    }
}
