package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PartStatusTest {
    @Test
    void isOneLineWithNameProcessPortStateAndMemory() {
        PartStatus ready = new PartStatus("gateway", 4711, 8080, PartStatus.State.READY, OptionalLong.of(180 * 1_024L));
        assertThat(ready.line()).matches("gateway +4711 +8080 +ready +180 MiB");
    }

    @Test
    void showsWhatDoesNotRunWithoutProcessAndMemory() {
        PartStatus dead = new PartStatus("kafka", 0, 29092, PartStatus.State.DEAD, OptionalLong.empty());
        assertThat(dead.line()).matches("kafka +- +29092 +dead +-");
    }
}
