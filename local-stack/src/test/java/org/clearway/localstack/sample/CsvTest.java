package org.clearway.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineEnds() {
        List<Map<String, String>> rows = Csv.read("a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n,2\n");

        assertThat(rows).containsExactly(Map.of("a", "1", "b", "x, \"y\"\r\nz"), Map.of("a", "", "b", "2"));
    }

    @Test
    void readsALastRowWithoutALineEnd() {
        assertThat(Csv.read("a,b\r\n1,2")).containsExactly(Map.of("a", "1", "b", "2"));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.read("a,b\r\n1\r\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.read("a,b\r\n\"1,2\r\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Csv.read("a,b\r\n\"1\"x,2\r\n"));
    }
}
