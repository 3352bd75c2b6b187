package org.clearway.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.clearway.notification.Fixtures;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Addressee.SuperiorOf;
import org.junit.jupiter.api.Test;

class AlertIdTest {
    private static final Cause CAUSE = Fixtures.aCause("source:0-1-0", "task.assigned.v1");

    @Test
    void isTheSameForTheSameEventAddresseeAndChannel() {
        assertThat(AlertId.of(CAUSE, new Named("pc-bao-lam"), Channel.MAIL))
                .isEqualTo(AlertId.of(CAUSE, new Named("pc-bao-lam"), Channel.MAIL));
    }

    @Test
    void differsByEachOfThem() {
        AlertId one = AlertId.of(CAUSE, new Named("pc-bao-lam"), Channel.MAIL);
        assertThat(one).isNotEqualTo(AlertId.of(CAUSE, new Named("pc-bao-lam"), Channel.INBOX));
        assertThat(one).isNotEqualTo(AlertId.of(CAUSE, new SuperiorOf("pc-bao-lam"), Channel.MAIL));
        Cause next = Fixtures.aCause("source:0-1-1", "task.assigned.v1");
        assertThat(one).isNotEqualTo(AlertId.of(next, new Named("pc-bao-lam"), Channel.MAIL));
    }

    @Test
    void sortsByTheTimeOfTheEvent() {
        Cause later = new Cause(
                "source:0-0-0",
                "x",
                "s",
                1,
                CAUSE.occurredOn(),
                CAUSE.recordedAt().plus(Duration.ofMillis(1)),
                null,
                null);
        assertThat(AlertId.of(CAUSE, new Named("a"), Channel.MAIL).value())
                .isLessThan(AlertId.of(later, new Named("a"), Channel.MAIL).value());
    }

    @Test
    void isAUuidOfVersionSeven() {
        UUID id =
                UUID.fromString(AlertId.of(CAUSE, new Named("a"), Channel.MAIL).value());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
