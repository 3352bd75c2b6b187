package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {
    @Test
    void readsTheResidentPartOfAProcess() {
        assertThat(ResidentMemory.ofStatus("Name:\tjava\nVmHWM:\t  999 kB\nVmRSS:\t  184320 kB\nThreads:\t40\n"))
                .hasValue(184_320);
    }

    @Test
    void knowsNothingOfAProcessWithoutMemory() {
        assertThat(ResidentMemory.ofStatus("Name:\tkthreadd\nThreads:\t1\n")).isEmpty();
    }
}
