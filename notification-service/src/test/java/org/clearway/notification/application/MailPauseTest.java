package org.clearway.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.clearway.notification.application.MailPause.Mode;
import org.clearway.notification.application.SendingAlerts.Reached;
import org.junit.jupiter.api.Test;

class MailPauseTest {
    private final AtomicLong nanos = new AtomicLong();
    private final MailPause pause = new MailPause(Duration.ofSeconds(2), nanos::get);

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    @Test
    void isOpenUntilTheServerIsAway() {
        assertThat(pause.mode()).isEqualTo(Mode.OPEN);
        pause.noticed(Reached.NO);
        assertThat(pause.mode()).isEqualTo(Mode.WAIT);
        pass(500);
        assertThat(pause.mode()).isEqualTo(Mode.TRY_ONE);
        pause.noticed(Reached.YES);
        assertThat(pause.mode()).isEqualTo(Mode.OPEN);
    }

    @Test
    void doublesUpToTheLongest() {
        for (long expected : new long[] {500, 1000, 2000, 2000}) {
            pause.noticed(Reached.NO);
            pass(expected - 1);
            assertThat(pause.mode()).isEqualTo(Mode.WAIT);
            pass(1);
            assertThat(pause.mode()).isEqualTo(Mode.TRY_ONE);
        }
    }

    @Test
    void mailsThatFailTogetherAreOneFailure() {
        pause.noticed(Reached.NO);
        pause.noticed(Reached.NO);
        pass(500);
        assertThat(pause.mode()).isEqualTo(Mode.TRY_ONE);
    }

    @Test
    void whatWasNotTriedSaysNothing() {
        pause.noticed(Reached.NO);
        pause.noticed(Reached.NOT_TRIED);
        assertThat(pause.mode()).isEqualTo(Mode.WAIT);
    }
}
