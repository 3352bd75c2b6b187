package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.aDraft;
import static org.clearway.clearance.domain.Given.area;
import static org.clearway.clearance.domain.Given.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final LocalDate TODAY = day("2026-11-23");
    private final ClearanceCase fixed = ClearanceCase.opened()
            .counting("a", aDraft("1", "1000"))
            .counting("b", aDraft("2", "3000"))
            .fixingList();

    @Test
    void countsByHouseholdsAreaAndLength() {
        ClearanceCase moved = fixed.progress("a", new Standing.Answer(true, 1, 5))
                .progress("a", new Standing.Payment(true, 1, 100L, 6))
                .progress("a", handedOver("1000", true, 7));

        Progress progress = moved.state().progress(TODAY);
        assertThat(progress.households()).isEqualTo(new Progress.Households(2, 1, 1, 1));
        assertThat(progress.areaM2().total()).isEqualByComparingTo("4000");
        assertThat(progress.areaM2().accepted()).isEqualByComparingTo("1000");
        assertThat(progress.areaM2().paid()).isEqualByComparingTo("1000");
        assertThat(progress.areaM2().handedOver()).isEqualByComparingTo("1000");
        assertThat(progress.lengthM().total()).isEqualByComparingTo("80");
        assertThat(progress.lengthM().handedOver()).isEqualByComparingTo("40");
    }

    @Test
    void countsPartsOfTheAreaButNoHouseholdUntilAllIsHandedOver() {
        Progress progress =
                fixed.progress("b", handedOver("2000", false, 7)).state().progress(TODAY);

        assertThat(progress.households().handedOver()).isZero();
        assertThat(progress.areaM2().handedOver()).isEqualByComparingTo("2000");
    }

    @Test
    void takesALaterRefusalBackAndIgnoresAnOlderEvent() {
        ClearanceCase refused =
                fixed.progress("a", new Standing.Answer(true, 1, 5)).progress("a", new Standing.Answer(false, 1, 8));

        assertThat(refused.state().progress(TODAY).households().accepted()).isZero();
        assertThat(refused.progress("a", new Standing.Answer(true, 1, 5)).events())
                .isEmpty();
        assertThat(refused.progress("a", new Standing.Answer(false, 1, 8)).events())
                .isEmpty();
    }

    @Test
    void countsNoAcceptanceOrPaymentOfAnEarlierVersionOfTheLine() {
        ClearanceCase paid = fixed.progress("a", new Standing.Answer(true, 1, 5))
                .progress("a", new Standing.Payment(true, 1, 100L, 6));

        ClearanceCase revised = paid.progress("a", new Standing.RevisedLine(2, 130));
        assertThat(revised.state().progress(TODAY).households()).isEqualTo(new Progress.Households(2, 0, 0, 0));
        assertThat(revised.progress("a", new Standing.RevisedLine(2, 130)).events())
                .isEmpty();
        ClearanceCase settled = revised.progress("a", new Standing.Answer(true, 2, 7))
                .progress("a", new Standing.Payment(true, 2, 130L, 8));
        assertThat(settled.state().progress(TODAY).households()).isEqualTo(new Progress.Households(2, 1, 1, 0));
    }

    @Test
    void countsARevisionAlikeWhenItIsHeardOfLast() {
        ClearanceCase settled = fixed.progress("a", new Standing.Answer(true, 2, 7))
                .progress("a", new Standing.Payment(true, 2, 130L, 8))
                .progress("a", new Standing.RevisedLine(3, 150))
                .progress("a", new Standing.RevisedLine(2, 130));

        assertThat(settled.state().progress(TODAY).households()).isEqualTo(new Progress.Households(2, 0, 0, 0));
        assertThat(settled.progress("a", new Standing.Answer(true, 3, 9))
                        .state()
                        .progress(TODAY)
                        .households()
                        .accepted())
                .isEqualTo(1);
    }

    @Test
    void countsAsPaidWhatARevisionGivesNoMoreThan() {
        ClearanceCase revised = fixed.progress("a", new Standing.Payment(true, 1, 100L, 6))
                .progress("a", new Standing.RevisedLine(2, 100));

        assertThat(revised.state().progress(TODAY).households().paid()).isEqualTo(1);
    }

    @Test
    void completesOnTheLatestPaperWhicheverPieceWasEnteredLast() {
        ClearanceCase all = fixed.progress("a", handedOver("1000", true, 7))
                .progress("b", handedOver("2000", "2026-10-09", false, 8))
                .progress("b", handedOver("3000", "2026-09-20", true, 9));

        assertThat(all.state())
                .isInstanceOfSatisfying(
                        Clearance.Completed.class,
                        completed -> assertThat(completed.completedOn()).isEqualTo(day("2026-10-09")));
    }

    @Test
    void forecastsByThePaceSoFar() {
        // 1,000 of 4,000 m² in the 96 days from 1 June to 5 September: 3,000 more take 288 days.
        LocalDate forecast = fixed.progress("a", handedOver("1000", true, 7))
                .state()
                .progress(TODAY)
                .forecast();

        assertThat(forecast).isEqualTo(day("2026-09-05").plusDays(288));
    }

    @Test
    void forecastsNothingWithoutAHandOverAndNothingInThePast() {
        assertThat(fixed.state().progress(TODAY).forecast()).isNull();
        LocalDate muchLater = day("2028-01-01");
        assertThat(fixed.progress("a", handedOver("1000", true, 7))
                        .state()
                        .progress(muchLater)
                        .forecast())
                .isEqualTo(muchLater);
    }

    @Test
    void forecastsForTheAreaOfTheMilestoneWhileTheListIsOpen() {
        ClearanceCase open =
                ClearanceCase.opened().counting("a", aDraft("1", "1000")).progress("a", handedOver("1000", true, 7));

        // 1,000 of the milestone's 5,000 m² in 96 days: 4,000 more take 384 days.
        assertThat(open.state().progress(TODAY).forecast())
                .isEqualTo(day("2026-09-05").plusDays(384));
        ClearanceCase more = open.counting("b", aDraft("2", "4000")).progress("b", handedOver("4000", true, 8));
        assertThat(more.state().progress(TODAY).forecast())
                .as("others may still be counted")
                .isEqualTo(TODAY);
        assertThat(more.fixingList().state().progress(TODAY).forecast()).isEqualTo(day("2026-09-05"));
    }

    @Test
    void forecastsNothingWhereThePaceMeansNothing() {
        ClearanceCase slow = ClearanceCase.opened().counting("a", aDraft("1", "900000000000"));

        assertThat(slow.fixingList()
                        .progress("a", handedOver("0.01", false, 7))
                        .state()
                        .progress(TODAY)
                        .forecast())
                .isNull();
    }

    @Test
    void completesWhenEverybodyHasHandedOverOnTheDayOfTheLast() {
        ClearanceCase all = fixed.progress("a", handedOver("1000", true, 7)).progress("b", handedOver("3000", true, 9));

        assertThat(all.events())
                .last()
                .isInstanceOfSatisfying(
                        ClearanceEvent.ClearanceCompleted.class,
                        e -> assertThat(e.completedOn()).isEqualTo(day("2026-09-05")));
        assertThat(all.state()).isInstanceOf(Clearance.Completed.class);
        ClearanceCase paidAfterwards = all.progress("b", new Standing.Payment(true, 1, 100L, 10));
        assertThat(paidAfterwards.events()).singleElement().isInstanceOf(ClearanceEvent.ClearanceProgressed.class);
        assertThat(paidAfterwards.state()).isInstanceOf(Clearance.Completed.class);
    }

    @Test
    void doesNotCompleteWhileTheListIsOpen() {
        ClearanceCase open =
                ClearanceCase.opened().counting("a", aDraft("1", "1000")).progress("a", handedOver("1000", true, 7));

        assertThat(open.state()).isInstanceOf(Clearance.Open.class);
        assertThat(open.fixingList().state()).isInstanceOf(Clearance.Completed.class);
    }

    private static Standing.HandOver handedOver(String areaM2, boolean complete, long version) {
        return handedOver(areaM2, "2026-09-05", complete, version);
    }

    private static Standing.HandOver handedOver(String areaM2, String on, boolean complete, long version) {
        return new Standing.HandOver(
                HandedOverSoFar.NOTHING.and(area(areaM2), area("40"), true), complete, day(on), version);
    }
}
