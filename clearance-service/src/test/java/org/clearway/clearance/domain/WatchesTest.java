package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.AMOUNT;
import static org.clearway.clearance.domain.Given.aPayment;
import static org.clearway.clearance.domain.Given.anAcceptingLandUser;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.anInventoriedLandUser;
import static org.clearway.clearance.domain.Given.day;

import java.time.Instant;
import java.util.Objects;
import org.clearway.clearance.domain.LandUserEvent.LimitApproaching;
import org.clearway.clearance.domain.LandUserEvent.LimitBreached;
import org.clearway.clearance.domain.LandUserEvent.LimitMet;
import org.clearway.clearance.domain.LandUserEvent.LimitStarted;
import org.junit.jupiter.api.Test;

/** Approved on 10 August 2026: 30 days end on Wednesday, 9 September; the warning comes 7 days before. */
class WatchesTest {
    private static final Instant WARNED = Instant.parse("2026-09-01T17:00:00Z");
    private static final Instant OVER = Instant.parse("2026-09-09T17:00:00Z");
    private final LandUserCase started =
            anAcceptingLandUser().doing(new LandUserCommand.StartPaymentLimit(1, AMOUNT, day("2026-08-10")));

    @Test
    void startsTheTimeForPaymentWithItsRule() {
        LimitStarted event = started.event(LimitStarted.class);

        assertThat(event.limit().code()).isEqualTo("compensation-payment");
        assertThat(event.limit().lastDay()).isEqualTo(day("2026-09-09"));
        assertThat(event.holderAgency()).isEqualTo(Given.UNIT);
        assertThat(event.warnAt()).isEqualTo(WARNED);
        assertThat(Watches.next(started.state())).isEqualTo(WARNED);
    }

    @Test
    void warnsThenSaysTheBreachAndThenNothingMore() {
        LandUserCase warned = started.after(Watches.due(started.state(), WARNED));
        assertThat(warned.events()).singleElement().isInstanceOf(LimitApproaching.class);
        assertThat(Watches.next(warned.state())).isEqualTo(OVER);

        LandUserCase breached = warned.after(Watches.due(warned.state(), OVER));
        assertThat(breached.event(LimitBreached.class).occurredOn()).isEqualTo(day("2026-09-10"));
        Instant next = Objects.requireNonNull(Watches.next(breached.state()));
        assertThat(next).as("only the notice's validity is left").isAfter(OVER);
    }

    @Test
    void saysTheBreachAloneAfterALongDowntime() {
        assertThat(started.after(Watches.due(started.state(), OVER.plusSeconds(1)))
                        .events())
                .singleElement()
                .isInstanceOf(LimitBreached.class);
    }

    @Test
    void isMetByThePayment() {
        LandUserCase paid = started.doing(aPayment("2026-08-20", AMOUNT, anApprovedPlan()));

        LimitMet met = paid.event(LimitMet.class);
        assertThat(met.inTime()).isTrue();
        assertThat(met.recordedLate()).isFalse();
        assertThat(paid.state().watches()).filteredOn(Watch::isOpen).hasSize(1);
    }

    @Test
    void acceptsAPaperOfADayInTimeThatWasEnteredAfterTheBreach() {
        LandUserCase breached = started.after(Watches.due(started.state(), OVER));

        LimitMet met =
                breached.doing(aPayment("2026-09-09", AMOUNT, anApprovedPlan())).event(LimitMet.class);

        assertThat(met.inTime()).isTrue();
        assertThat(met.recordedLate()).isTrue();
    }

    @Test
    void tellsAPaymentThatCameTooLate() {
        LandUserCase breached = started.after(Watches.due(started.state(), OVER));

        LimitMet met =
                breached.doing(aPayment("2026-09-10", AMOUNT, anApprovedPlan())).event(LimitMet.class);

        assertThat(met.inTime()).isFalse();
        assertThat(met.recordedLate()).isFalse();
    }

    @Test
    void meetsAtOnceWhatWasPaidBeforeTheLimitWasHeardOf() {
        LandUserCase paid = anAcceptingLandUser()
                .doing(aPayment("2026-08-20", AMOUNT, anApprovedPlan()))
                .doing(new LandUserCommand.StartPaymentLimit(1, AMOUNT, day("2026-08-10")));

        assertThat(paid.events()).hasSize(2).last().isInstanceOf(LimitMet.class);
        assertThat(paid.doing(new LandUserCommand.StartPaymentLimit(2, AMOUNT + 1, day("2026-09-20")))
                        .events())
                .as("a revised line has a limit of its own")
                .singleElement()
                .isInstanceOf(LimitStarted.class);
        assertThat(paid.doing(new LandUserCommand.StartPaymentLimit(2, AMOUNT, day("2026-09-20")))
                        .events())
                .as("a revision that owes nothing has none")
                .isEmpty();
    }

    @Test
    void countsFromTheRecoveryDecisionWhereTheLawOfTheDaySaysSo() {
        LandUserCase landUser = anInventoriedLandUser();

        assertThat(Given.RULES
                        .payment(LegalRules.PLAN_APPROVAL_TOOK_EFFECT, day("2024-07-01"), Given.UNIT)
                        .isEmpty())
                .isTrue();
        assertThat(Given.RULES
                        .payment(LegalRules.RECOVERY_DECISION_TOOK_EFFECT, day("2024-07-01"), Given.UNIT)
                        .isPresent())
                .isTrue();
        assertThat(landUser.doing(new LandUserCommand.StartPaymentLimit(1, AMOUNT, day("2024-07-01")))
                        .events())
                .isEmpty();
    }
}
