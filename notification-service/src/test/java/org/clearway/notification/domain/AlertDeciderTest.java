package org.clearway.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.notification.Fixtures.MORNING;
import static org.clearway.notification.Fixtures.aRaisedAlert;
import static org.clearway.notification.Fixtures.aSending;

import java.time.Duration;
import java.util.List;
import org.clearway.notification.domain.Alert.Delivered;
import org.clearway.notification.domain.Alert.Failed;
import org.clearway.notification.domain.Alert.Pending;
import org.clearway.notification.domain.Alert.Sent;
import org.clearway.notification.domain.Alert.Suppressed;
import org.clearway.notification.domain.SendingOutcome.LeftByMail;
import org.clearway.notification.domain.SendingOutcome.NotNeeded;
import org.clearway.notification.domain.SendingOutcome.NotYet;
import org.clearway.notification.domain.SendingOutcome.PutInInbox;
import org.clearway.notification.domain.SendingOutcome.Refused;
import org.clearway.testkit.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertDeciderTest {
    private static final SendingOutcome AWAY = new NotYet("pc-bao-lam", DelayReason.MAIL_SERVER_AWAY, null);
    private static final SendingOutcome NOT_NOW =
            new NotYet("pc-bao-lam", DelayReason.TEMPORARILY_REFUSED, "451 4.7.1");

    private final MutableClock clock = MutableClock.at(MORNING);
    private final AlertDecider decider = new AlertDecider(Backoff.STANDARD, clock);

    private Alert raised() {
        return after(null, AlertDecider.raise(null, aRaisedAlert()));
    }

    private static Alert after(@Nullable Alert state, List<AlertEvent> events) {
        Alert now = state;
        for (AlertEvent event : events) {
            now = Alert.evolve(now, event);
        }
        if (now == null) {
            throw new AssertionError("nothing was said");
        }
        return now;
    }

    private Alert after(Alert state, SendingOutcome outcome) {
        return after(state, decider.decide(state, outcome));
    }

    @Test
    void isRaisedOnce() {
        assertThat(AlertDecider.raise(raised(), aRaisedAlert())).isEmpty();
    }

    @Test
    void isDueAtOnce() {
        assertThat(raised()).isInstanceOfSatisfying(Pending.class, pending -> {
            assertThat(pending.nextAttemptAt()).isEqualTo(MORNING);
            assertThat(pending.recipient()).isEqualTo("pc-bao-lam");
        });
    }

    @Test
    void aMailThatTheServerTookIsSentAndNotMore() {
        assertThat(after(raised(), new LeftByMail("pc-bao-lam", aSending(), "250 2.0.0")))
                .isInstanceOf(Sent.class);
    }

    @Test
    void whatIsInTheInboxIsDelivered() {
        assertThat(after(raised(), new PutInInbox("pc-bao-lam", aSending())))
                .isInstanceOfSatisfying(
                        Delivered.class, there -> assertThat(there.readAt()).isNull());
    }

    @Test
    void isReadOnce() {
        Alert there = after(raised(), new PutInInbox("pc-bao-lam", aSending()));
        Alert read = after(there, decider.read(there));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Delivered.class, it -> assertThat(it.readAt()).isEqualTo(MORNING));
        assertThat(decider.read(read)).isEmpty();
        assertThat(decider.read(raised())).isEmpty();
    }

    @Test
    void whatIsNotNeededSaysWhy() {
        Alert not = after(raised(), new NotNeeded("pc-bao-lam", SuppressionReason.CLOSED_MEANWHILE, "source:0-9-0"));
        assertThat(not)
                .isInstanceOfSatisfying(
                        Suppressed.class, it -> assertThat(it.reason()).isEqualTo(SuppressionReason.CLOSED_MEANWHILE));
    }

    @Test
    void whatIsRefusedForGoodIsADeadLetterAtOnce() {
        assertThat(after(raised(), new Refused("pc-bao-lam", "550 5.1.1")))
                .isInstanceOfSatisfying(
                        Failed.class, it -> assertThat(it.reason()).isEqualTo(FailureReason.REFUSED_BY_SERVER));
    }

    @Test
    void pausesGrowUntilTheAttemptsAreUsedUp() {
        Alert alert = raised();
        for (Duration pause : Backoff.STANDARD.pauses()) {
            alert = after(alert, NOT_NOW);
            assertThat(alert)
                    .isInstanceOfSatisfying(
                            Pending.class,
                            pending -> assertThat(pending.nextAttemptAt())
                                    .isEqualTo(clock.instant().plus(pause)));
            clock.advance(pause);
        }
        assertThat(after(alert, NOT_NOW))
                .isInstanceOfSatisfying(
                        Failed.class, it -> assertThat(it.reason()).isEqualTo(FailureReason.ATTEMPTS_USED_UP));
    }

    @Test
    void aMailServerThatIsAwayUsesUpNoAttempts() {
        Alert alert = raised();
        for (int i = 0; i < 50; i++) {
            alert = after(alert, AWAY);
        }
        assertThat(alert).isInstanceOfSatisfying(Pending.class, pending -> {
            assertThat(pending.attempts()).isEqualTo(50);
            assertThat(pending.countedAttempts()).isZero();
        });
    }

    @Test
    void isGivenUpAfterDaysButNeverWithoutASecondAttempt() {
        Alert alert = raised();
        clock.advance(Duration.ofDays(6));
        alert = after(alert, AWAY);
        assertThat(alert).isInstanceOf(Pending.class);
        assertThat(after(alert, AWAY))
                .isInstanceOfSatisfying(
                        Failed.class, it -> assertThat(it.reason()).isEqualTo(FailureReason.TRIED_TOO_LONG));
    }

    @Test
    void whatIsDoneStaysDone() {
        Alert sent = after(raised(), new LeftByMail("pc-bao-lam", aSending(), null));
        assertThat(decider.decide(sent, AWAY)).isEmpty();
        assertThat(decider.decide(null, AWAY)).isEmpty();
    }

    @Test
    void whatWasGivenUpIsTriedAgainFromTheBeginning() {
        Alert failed = after(raised(), new Refused("pc-bao-lam", "550 5.1.1"));
        assertThat(after(failed, decider.retry(failed))).isInstanceOfSatisfying(Pending.class, pending -> {
            assertThat(pending.nextAttemptAt()).isEqualTo(clock.instant());
            assertThat(pending.countedAttempts()).isZero();
            assertThat(pending.recipient()).isEqualTo("pc-bao-lam");
        });
    }

    @Test
    void onlyWhatWasGivenUpIsTriedAgain() {
        Alert waiting = raised();
        assertThatThrownBy(() -> decider.retry(waiting)).isInstanceOf(NotificationRefused.NotFailed.class);
    }
}
