package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.Fixtures.COMMUNE;
import static org.clearway.complaint.domain.Fixtures.PROVINCE;
import static org.clearway.complaint.domain.Fixtures.aComplaintUnderVerification;
import static org.clearway.complaint.domain.Fixtures.aDialogue;
import static org.clearway.complaint.domain.Fixtures.aReceivedComplaint;
import static org.clearway.complaint.domain.Fixtures.anAgency;
import static org.clearway.complaint.domain.Fixtures.by;
import static org.clearway.complaint.domain.Fixtures.day;
import static org.clearway.complaint.domain.Fixtures.deciding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One event of each type, made by deciding as in real life. */
public final class EveryEvent {
    private EveryEvent() {}

    /** By the simple name of the event. */
    public static Map<String, ComplaintEvent> byName() {
        Map<String, ComplaintEvent> events = new LinkedHashMap<>();
        for (Story story : stories()) {
            story.history().forEach(event -> events.putIfAbsent(event.getClass().getSimpleName(), event));
        }
        return events;
    }

    /** The state after each of the stories, and on the way. */
    public static List<Complaint> states() {
        List<Complaint> states = new ArrayList<>();
        for (Story story : stories()) {
            Complaint state = null;
            for (ComplaintEvent event : story.history()) {
                state = ComplaintEvolution.evolve(state, event);
                states.add(state);
            }
        }
        return states;
    }

    private static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        stories.add(new Story(Fixtures.aDecider())
                .when(Fixtures.filing(COMMUNE, day("2026-08-03")))
                .when(new ComplaintCommand.ForwardComplaint(
                        by(COMMUNE),
                        anAgency(PROVINCE),
                        ForwardingReason.AUTHOR_OF_DECISION,
                        "5/PC-UBND",
                        day("2026-08-04"))));
        stories.add(aReceivedComplaint("2026-08-03")
                .when(new ComplaintCommand.RefuseAcceptance(
                        by(PROVINCE), RefusalGround.UNSIGNED, "8/TB-UBND", day("2026-08-05"))));
        stories.add(aComplaintUnderVerification("2026-08-03")
                .when(new ComplaintCommand.SuspendContestedDecision(
                        by(PROVINCE), "11/QĐ-UBND", day("2026-08-20"), day("2026-08-05")))
                .when(new ComplaintCommand.DeclareComplexity(
                        by(PROVINCE), ComplexityGround.SEVERAL_PLACES, 2, "13/QĐ-UBND", day("2026-08-06")))
                .when(ComplaintClocksTest.suspending("2026-08-07"))
                .when(new ComplaintCommand.ResumeComplaint(by(PROVINCE), "15/QĐ-UBND", day("2026-08-10")))
                .when(aDialogue("2026-08-10", "2026-08-17"))
                .when(deciding(Outcome.PARTLY_UPHELD, "2026-08-18"))
                .when(new ComplaintCommand.SendDecision(by(PROVINCE), day("2026-08-20"), day("2026-08-19")))
                .when(new ComplaintCommand.CarryOutDecision(2, day("2026-08-27"))));
        stories.add(aComplaintUnderVerification("2026-08-03")
                .until("2026-09-03T16:00:00Z")
                .until("2026-09-03T17:00:00Z")
                .when(deciding(Outcome.UPHELD, "2026-09-02")));
        stories.add(aComplaintUnderVerification("2026-08-03")
                .when(aDialogue("2026-08-06", "2026-08-17"))
                .when(deciding(Outcome.REJECTED, "2026-08-18"))
                .when(new ComplaintCommand.SendDecision(by(PROVINCE), null, day("2026-08-19")))
                .when(new ComplaintCommand.ProveReceipt(by(PROVINCE), "21/BB-UBND", day("2026-08-20"))));
        stories.add(aComplaintUnderVerification("2026-08-03")
                .when(deciding(Outcome.UPHELD, "2026-09-10"))
                .when(new ComplaintCommand.SendDecision(by(PROVINCE), null, day("2026-09-11"))));
        stories.add(aReceivedComplaint("2026-08-03")
                .when(new ComplaintCommand.WithdrawComplaint(by(PROVINCE), "1/DRK", day("2026-08-04"))));
        return stories;
    }
}
