package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalDatesTest {
    /** A day of each week until the law is no longer known; a break of Tết and the turn of a year lie in it. */
    static Stream<LocalDate> days() {
        return LocalDate.of(2026, 11, 1).datesUntil(LocalDate.of(2027, 3, 2), Period.ofDays(7));
    }

    @ParameterizedTest
    @MethodSource("days")
    void comesInTheOrderOfTheProcedure(LocalDate today) {
        LegalDates dates = new LegalDates(today);

        assertThat(List.of(
                        dates.milestoneScheduled(),
                        dates.listed(),
                        dates.meetingHeld(),
                        dates.noticeIssued(),
                        dates.noticeDelivered(),
                        dates.inventoryCompleted(),
                        dates.planDrafted(),
                        dates.planPosted(),
                        dates.planApproved(),
                        dates.accepted(),
                        dates.complaintFiled(),
                        dates.complaintReceived(),
                        dates.complaintAccepted(),
                        dates.verificationStarted(),
                        dates.complaintDecided(),
                        dates.decisionSent(),
                        dates.lineRevised(),
                        dates.acceptedAtLast(),
                        dates.paidAtLast(),
                        dates.recoveredAtLast(),
                        dates.handedOverAtLast(),
                        today,
                        dates.milestoneBaseline()))
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("days")
    void leavesTheWaitAfterTheNoticeTimeToEndAfterTheApproval(LocalDate today) {
        LegalDates dates = new LegalDates(today);
        LocalDate earliest = dates.noticeDelivered().plusDays(61);

        assertThat(earliest).isAfter(dates.planApproved());
        // Two hand-overs follow it, and a break of nine days may move it.
        assertThat(earliest.plusDays(9 + 2)).isBefore(today);
    }

    @Test
    void keepsPaymentInsideItsThirtyDays() {
        LegalDates dates = new LegalDates(LocalDate.of(2026, 11, 23));

        assertThat(dates.paid()).isBefore(dates.planApproved().plusDays(30));
        assertThat(dates.planApproved().plusDays(30)).isAfter(dates.today());
    }

    @Test
    void saysWhenTheClockWasMovedBeyondTheKnownLaw() {
        assertThatThrownBy(() -> new LegalDates(LocalDate.of(2027, 3, 2)))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("day is 2027-03-02")
                .hasMessageContaining("until 2027-02-28")
                .hasMessageContaining("where the clock was moved, ./clearway reset")
                .hasMessageContaining("where that is later too, the competences of the sample must be extended");
    }
}
