package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clearway.insight.domain.Facts.COMPLAINT;
import static org.clearway.insight.domain.Facts.PROVINCE;
import static org.clearway.insight.domain.Facts.aComplaint;
import static org.clearway.insight.domain.Facts.aLimit;

import java.time.LocalDate;
import org.clearway.insight.domain.ComplaintFact.Step;
import org.junit.jupiter.api.Test;

class ComplaintReducerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final String COMMUNE = "pc-bao-lam-1";
    private final Told story = new Told().on(DAY, COMPLAINT, COMMUNE, aComplaint(Step.FILED, COMMUNE));

    private ComplaintState state() {
        return ComplaintReducer.reduce(COMPLAINT, story.happenings()).orElseThrow();
    }

    @Test
    void passesToTheAgencyItIsForwardedTo() {
        story.on(DAY.plusDays(2), COMPLAINT, COMMUNE, aComplaint(Step.FORWARDED, COMMUNE, PROVINCE));

        assertThat(state())
                .returns("forwarded", ComplaintState::status)
                .returns(PROVINCE, ComplaintState::holderAgency)
                .returns(DAY.plusDays(2), ComplaintState::heldSince);
    }

    @Test
    void keepsTheDecisionWhenItIsSent() {
        story.on(DAY.plusDays(20), COMPLAINT, COMMUNE, aComplaint(Step.UPHELD, COMMUNE))
                .on(DAY.plusDays(22), COMPLAINT, COMMUNE, aComplaint(Step.DECISION_SENT, COMMUNE));

        assertThat(state().decision())
                .isEqualTo(new ComplaintState.Decision("upheld", DAY.plusDays(20), "12/QĐ", COMMUNE, DAY.plusDays(22)));
    }

    @Test
    void remembersASuspensionOfTheContestedDecisionUntilItIsLifted() {
        story.on(COMPLAINT, COMMUNE, aComplaint(Step.ACCEPTED, COMMUNE))
                .on(COMPLAINT, PROVINCE, aComplaint(Step.DECISION_SUSPENDED, COMMUNE));
        assertThat(state())
                .returns(true, ComplaintState::contestedDecisionSuspended)
                .returns("accepted", ComplaintState::status);

        story.on(COMPLAINT, PROVINCE, aComplaint(Step.DECISION_SUSPENSION_LIFTED, COMMUNE));
        assertThat(state().contestedDecisionSuspended()).isFalse();
    }

    @Test
    void showsEachClockWithWhatItDidLast() {
        story.on(COMPLAINT, "system", aLimit(LimitFact.Step.STARTED, "complaint-acceptance", DAY.plusDays(10)))
                .on(COMPLAINT, "system", aLimit(LimitFact.Step.STARTED, "complaint-first", DAY.plusDays(30)))
                .on(COMPLAINT, "system", aLimit(LimitFact.Step.MET, "complaint-acceptance", DAY.plusDays(10)));

        assertThat(state().limits())
                .extracting(ComplaintState.RunningLimit::code, ComplaintState.RunningLimit::state)
                .containsExactly(
                        tuple("complaint-acceptance", LimitFact.Step.MET),
                        tuple("complaint-first", LimitFact.Step.STARTED));
    }

    @Test
    void silenceDecidesNothingAndMayTurnOutNotToHaveBeen() {
        story.on(COMPLAINT, COMMUNE, aComplaint(Step.ACCEPTED, COMMUNE))
                .on(DAY.plusDays(40), COMPLAINT, "system", aComplaint(Step.LAPSED, COMMUNE));
        assertThat(state())
                .returns("accepted", ComplaintState::status)
                .returns(DAY.plusDays(40), ComplaintState::lapsedOn);

        story.on(COMPLAINT, COMMUNE, aComplaint(Step.LAPSE_ANNULLED, COMMUNE));
        assertThat(state().lapsedOn()).isNull();
    }
}
