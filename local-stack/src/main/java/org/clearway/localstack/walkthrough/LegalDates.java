package org.clearway.localstack.walkthrough;

import java.time.LocalDate;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.sample.KnownCompetence;

/**
 * The dates on the story's papers, which are entered today. Set out backwards from today so that every limit of the law
 * still runs or was kept; what the law says in between (the end of a posting, the first day of a recovery) is taken
 * from the answers and only has to fit in.
 *
 * @param today the day of the services' clock
 */
record LegalDates(LocalDate today) {
    /** @throws ServerFailed when the services' day lies beyond what is known of the law */
    LegalDates {
        LocalDate lastKnown = KnownCompetence.lastDay();
        if (today.minusDays(1).isAfter(lastKnown)) {
            throw new ServerFailed(
                    "The services' day is " + today + ", and who is competent is known until " + lastKnown
                            + " only: where the clock was moved, ./clearway reset begins anew with the machine's day; where that"
                            + " is later too, the competences of the sample must be extended first.");
        }
    }

    LocalDate milestoneScheduled() {
        return today.minusDays(125);
    }

    LocalDate milestoneBaseline() {
        return today.plusDays(45);
    }

    LocalDate listed() {
        return today.minusDays(120);
    }

    LocalDate meetingHeld() {
        return today.minusDays(96);
    }

    LocalDate noticeIssued() {
        return today.minusDays(90);
    }

    /** The wait before a recovery decision begins; 60 days of it, and a break of Tết at its end, end before today. */
    LocalDate noticeDelivered() {
        return today.minusDays(86);
    }

    LocalDate inventoryCompleted() {
        return today.minusDays(70);
    }

    LocalDate planDrafted() {
        return today.minusDays(64);
    }

    LocalDate planPosted() {
        return today.minusDays(60);
    }

    /** Payment within 30 days of it is still possible today. */
    LocalDate planApproved() {
        return today.minusDays(28);
    }

    LocalDate accepted() {
        return today.minusDays(27);
    }

    LocalDate paid() {
        return today.minusDays(21);
    }

    LocalDate complaintFiled() {
        return today.minusDays(9);
    }

    /** The seven working days for its acceptance still run. */
    LocalDate complaintReceived() {
        return today.minusDays(8);
    }

    LocalDate complaintAccepted() {
        return today.minusDays(6);
    }

    LocalDate verificationStarted() {
        return today.minusDays(5);
    }

    LocalDate obstacleSince() {
        return today.minusDays(12);
    }

    /** So late that the three working days for sending it still run. */
    LocalDate complaintDecided() {
        return today.minusDays(3);
    }

    LocalDate decisionSent() {
        return today.minusDays(3);
    }

    LocalDate lineRevised() {
        return today.minusDays(2);
    }

    LocalDate acceptedAtLast() {
        return today.minusDays(2);
    }

    LocalDate paidAtLast() {
        return today.minusDays(1);
    }

    LocalDate recoveredAtLast() {
        return today.minusDays(1);
    }

    LocalDate handedOverAtLast() {
        return today.minusDays(1);
    }
}
