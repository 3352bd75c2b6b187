package org.clearway.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.insight.domain.Facts.COMPLAINT;
import static org.clearway.insight.domain.Facts.LAND_USER;
import static org.clearway.insight.domain.Facts.LINE;
import static org.clearway.insight.domain.Facts.PLAN;
import static org.clearway.insight.domain.Facts.PROVINCE;
import static org.clearway.insight.domain.Facts.UNIT;
import static org.clearway.insight.domain.Facts.aDraftedPlan;
import static org.clearway.insight.domain.Facts.aListedLandUser;
import static org.clearway.insight.domain.Facts.anApprovedPlan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.clearway.insight.domain.LandUserFact.CompensationAccepted;
import org.clearway.insight.domain.LandUserFact.CompensationPaid;
import org.clearway.insight.domain.LandUserFact.CompensationRefused;
import org.clearway.insight.domain.LandUserFact.InventoryCompleted;
import org.clearway.insight.domain.LandUserFact.NoticeDelivered;
import org.clearway.insight.domain.LandUserFact.NoticeIssued;
import org.clearway.insight.domain.LandUserFact.SiteHandedOver;
import org.clearway.insight.domain.LandUserState.Status;
import org.clearway.insight.domain.PlanFact.LineRevised;
import org.clearway.insight.domain.PlanFact.LineRevisionRequired;
import org.junit.jupiter.api.Test;

class LandUserReducerTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate HANDED_OVER = MARCH.plusDays(20);
    private final Told story = new Told().on(LAND_USER, UNIT, aListedLandUser());

    private LandUserState state() {
        return LandUserReducer.reduce(LAND_USER, story.happenings()).orElseThrow();
    }

    @Test
    void goesFromNoticeToHandOver() {
        story.on(MARCH, LAND_USER, PROVINCE, new NoticeIssued(LAND_USER));
        assertThat(state().status()).isEqualTo(Status.NOTICE_ISSUED);
        story.on(MARCH.plusDays(1), LAND_USER, PROVINCE, new NoticeDelivered(LAND_USER));
        assertThat(state().noticeDeliveredOn()).isEqualTo(MARCH.plusDays(1));
        story.on(LAND_USER, UNIT, new InventoryCompleted(LAND_USER))
                .on(PLAN, UNIT, aDraftedPlan(500))
                .on(PLAN, PROVINCE, anApprovedPlan(500))
                .on(LAND_USER, UNIT, new CompensationAccepted(LAND_USER, 1))
                .on(MARCH.plusDays(9), LAND_USER, UNIT, new CompensationPaid(LAND_USER, 500L, "VND", 1, null, null));
        assertThat(state().payment()).isEqualTo(new LandUserState.Payment(MARCH.plusDays(9), 500L, "VND"));
        story.on(
                HANDED_OVER,
                LAND_USER,
                UNIT,
                new SiteHandedOver(LAND_USER, new BigDecimal("120.5"), null, true, null, null));
        assertThat(state().status()).isEqualTo(Status.HANDED_OVER);
        assertThat(state().handOver())
                .isEqualTo(new LandUserState.HandOver(HANDED_OVER, new BigDecimal("120.5"), null, true));
    }

    @Test
    void getsANewLineWhenAComplaintIsUpheld() {
        story.on(PLAN, PROVINCE, anApprovedPlan(500))
                .on(LAND_USER, UNIT, new CompensationRefused(LAND_USER, 1))
                .on(PLAN, UNIT, new LineRevisionRequired(PLAN, LINE, COMPLAINT));
        assertThat(state().lineUnderRevision()).isTrue();

        story.on(PLAN, UNIT, new LineRevised(PLAN, LINE, LAND_USER, 2, 700L, "VND", COMPLAINT));
        assertThat(state().lineUnderRevision()).isFalse();
        assertThat(state().line()).isEqualTo(new PlanFact.Line(LINE, LAND_USER, 700L, "VND", 2));
    }

    @Test
    void isNothingBeforeItIsListed() {
        assertThat(LandUserReducer.reduce("land-user-2", story.happenings())).isEmpty();
    }

    @Test
    void isPaidAndHandedOverOnlyWithTheLastPart() {
        story.on(LAND_USER, UNIT, new CompensationAccepted(LAND_USER, 1))
                .on(MARCH, LAND_USER, UNIT, new CompensationPaid(LAND_USER, 200L, "VND", 1, 200L, false));
        assertThat(state().status()).isEqualTo(Status.ACCEPTED);
        story.on(MARCH.plusDays(5), LAND_USER, UNIT, new CompensationPaid(LAND_USER, 300L, "VND", 1, 500L, true))
                .on(LAND_USER, UNIT, aPiece("70", "70", false));
        assertThat(state().status()).isEqualTo(Status.PAID);
        assertThat(state().payment()).isEqualTo(new LandUserState.Payment(MARCH.plusDays(5), 500L, "VND"));

        story.on(HANDED_OVER, LAND_USER, UNIT, aPiece("30", "100", true));
        assertThat(state().status()).isEqualTo(Status.HANDED_OVER);
        assertThat(state().handOver())
                .isEqualTo(new LandUserState.HandOver(HANDED_OVER, new BigDecimal("100"), null, true));
    }

    private static SiteHandedOver aPiece(String area, String soFar, boolean complete) {
        return new SiteHandedOver(
                LAND_USER,
                new BigDecimal(area),
                null,
                true,
                new LandUserFact.HandedOverSoFar(new BigDecimal(soFar), null),
                complete);
    }
}
