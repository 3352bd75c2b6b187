package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.CLEARANCE;
import static org.clearway.clearance.domain.Given.COMPLAINT;
import static org.clearway.clearance.domain.Given.aLandUserFile;
import static org.clearway.clearance.domain.Given.aParcel;
import static org.clearway.clearance.domain.Given.anApprovedPlan;
import static org.clearway.clearance.domain.Given.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintMarkTest {
    private final LandUserFile landUser = aLandUserFile(aParcel("1", "1000", LandClass.AGRICULTURAL));
    private final PlanSight plan = anApprovedPlan().sight();

    @Test
    void concernsTheNamedOneAloneEvenInTheSamePlan() {
        assertThat(mark(null, new LandUserId("land-user-1"), null).concerns(landUser, plan))
                .isTrue();
        assertThat(mark(null, new LandUserId("neighbour"), null).concerns(landUser, plan))
                .isFalse();
        assertThat(mark(new LineId("line-2"), null, null).concerns(landUser, plan))
                .isFalse();
        assertThat(mark(Given.LINE, null, null).concerns(landUser, plan)).isTrue();
        assertThat(mark(null, null, new ParcelId("parcel-1")).concerns(landUser, plan))
                .isTrue();
        assertThat(mark(null, null, new ParcelId("parcel-2")).concerns(landUser, plan))
                .isFalse();
    }

    @Test
    void concernsEverybodyWhenItIsAboutThePlanOrTheClearance() {
        assertThat(mark(null, null, null).concerns(landUser, plan)).isTrue();
        assertThat(mark(null, null, null).concerns(landUser, null)).isFalse();
        ComplaintMark ofClearance =
                new ComplaintMark(COMPLAINT, "accepted", null, null, CLEARANCE, null, null, null, null, List.of());
        assertThat(ofClearance.concerns(landUser, null)).isTrue();
    }

    @Test
    void endsASuspensionOnceAndNotLaterThanItEndedBefore() {
        Suspension open = new Suspension(COMPLAINT, day("2026-09-01"), null);

        assertThat(open.endedBy(day("2026-09-10")).until()).isEqualTo(day("2026-09-10"));
        assertThat(open.endedBy(day("2026-09-10")).endedBy(day("2026-09-12")).until())
                .isEqualTo(day("2026-09-10"));
    }

    private static ComplaintMark mark(@Nullable LineId line, @Nullable LandUserId landUser, @Nullable ParcelId parcel) {
        return new ComplaintMark(
                COMPLAINT, "accepted", null, null, CLEARANCE, Given.PLAN, line, landUser, parcel, List.of());
    }
}
