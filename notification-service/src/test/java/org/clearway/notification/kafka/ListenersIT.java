package org.clearway.notification.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.clearway.notification.Fixtures;
import org.clearway.notification.RunningService;
import org.clearway.notification.application.Closings;
import org.clearway.notification.application.Directory;
import org.clearway.notification.domain.Known;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each listener and each own copy: what comes twice changes nothing, and the older never replaces the later. */
class ListenersIT extends RunningService {
    private final Directory directory;
    private final Closings closings;

    @Autowired
    ListenersIT(Directory directory, Closings closings) {
        this.directory = directory;
        this.closings = closings;
    }

    private List<JsonNode> alerts(String agency) {
        return caller().all(agency, "head", "/api/v1/alerts", 50);
    }

    @Test
    void aComplaintsEventThatComesTwiceRaisesItsAlertsOnce() {
        String holder = anAgency("holder", "");
        InboundEvent received = onComplaints("complaint.received.v1", StreamId.newId(), 2, """
                {"complaintId":"c","holderAgency":"%s"}""".formatted(holder));

        deliver("complaints", received);

        assertThat(alerts(holder)).hasSize(2);
    }

    @Test
    void aClearancesEventThatComesTwiceRaisesItsAlertsOnce() {
        String unit = anAgency("unit", "");
        InboundEvent opened = onClearances("clearance.opened.v1", StreamId.newId(), 1, """
                {"clearanceId":"c","projectId":"p","compensationUnit":"%s"}""".formatted(unit));

        deliver("clearances", opened);

        assertThat(alerts(unit)).hasSize(2);
    }

    @Test
    void aClearanceThatIsHeardOfLateIsFoundAllTheSame() {
        String unit = anAgency("unit", "");
        String clearance = StreamId.newId();
        onClearances("recovery.decided.v1", StreamId.newId(), 9, """
                {"landUserId":"l","clearanceId":"%s"}""".formatted(clearance));
        onClearances("clearance.opened.v1", clearance, 1, """
                {"clearanceId":"%s","projectId":"p","compensationUnit":"%s"}""".formatted(clearance, unit));

        await(() -> alerts(unit).stream()
                .anyMatch(it -> it.path("eventType").asString().equals("recovery.decided.v1")));
    }

    @Test
    void anOlderEventReplacesNoCopy() {
        String plan = StreamId.newId();
        Known later = new Known.Plan(plan, "clearance-2");
        InboundEvent approved = Fixtures.anEvent("plan.approved.v1", plan, 5, "{}");
        directory.learn(approved, later);
        directory.learn(Fixtures.anEvent("plan.drafted.v1", plan, 1, "{}"), new Known.Plan(plan, "clearance-1"));
        directory.learn(approved, new Known.Plan(plan, "clearance-3"));

        assertThat(directory.lookup().plan(plan)).contains((Known.Plan) later);
    }

    @Test
    void theLastEndOfAMatterIsKeptWhateverCameFirst() {
        String complaint = StreamId.newId();
        InboundEvent last = Fixtures.anEvent("complaint.limit-met.v1", complaint, 7, "{}");
        closings.note("limit/x", last);
        closings.note("limit/x", last);
        closings.note("limit/x", Fixtures.anEvent("complaint.limit-met.v1", complaint, 3, "{}"));
        InboundEvent other = Fixtures.anEvent("complaint.withdrawn.v1", complaint, 4, "{}");
        closings.note("case", other);

        assertThat(closings.endedAfter(complaint, List.of("limit/x"), 6)).contains(last.id());
        assertThat(closings.endedAfter(complaint, List.of("case"), 3)).contains(other.id());
        assertThat(closings.endedAfter(complaint, List.of("case"), 4)).isEmpty();
    }
}
