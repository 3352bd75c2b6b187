package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;

class ParallelTest {
    @Test
    void goesOnWithTheOthersAndTellsEveryFailure() {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> Parallel.each(List.of(1, 2, 3, 4), number -> {
                    if (number % 2 == 0) {
                        throw new ServerFailed(number + " ended.");
                    }
                    done.add(number);
                }))
                .withMessageContainingAll("2 ended.", "4 ended.");
        assertThat(done).containsExactly(1, 3);
    }

    @Test
    void doesNotHideAFaultOfOurs() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Parallel.each(List.of(1), number -> {
                    throw new ArithmeticException("a fault");
                }))
                .withRootCauseInstanceOf(ArithmeticException.class);
    }
}
