package org.clearway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** No reminder of what is closed, whatever comes first. */
class RemindersIT extends RunningService {
    private List<JsonNode> doneAlerts(String agency, int count) {
        await(() -> {
            List<JsonNode> alerts = caller().all(agency, "head", "/api/v1/alerts", 50);
            return alerts.size() == count
                    && alerts.stream()
                            .noneMatch(it -> it.path("status").asString().equals("RAISED"));
        });
        return caller().all(agency, "head", "/api/v1/alerts", 50);
    }

    private static String limit(String holder, String code) {
        return """
                {"complaintId":"c","holderAgency":"%s","limit":{"code":"%s","lastDay":"2026-12-01","legalBasis":"x"}}""".formatted(holder, code);
    }

    @ParameterizedTest
    @CsvSource({
        "task.overdue.v1, task.completed.v1",
        "task.due-approaching.v1, task.extended.v1",
        "milestone.missed.v1, milestone.met.v1",
        "milestone.due-approaching.v1, milestone.rescheduled.v1",
    })
    void whatIsClosedIsNotRemindedOfWhenTheReminderComesLate(String reminder, String end) {
        String agency = anAgency("late", "");
        String subject = StreamId.newId();
        String data = """
                {"directiveId":"d","taskCode":"1309-1.2","due":"2026-10-01","leads":["%s"],"projectId":"p",\
                "milestoneId":"m","title":{"vi":"a","en":"b"},"baseline":"2026-10-01","leadAgency":"%s"}""".formatted(agency, agency);
        onProjects(end, subject, 9, data);
        InboundEvent late = onProjects(reminder, subject, 8, data);
        for (JsonNode alert : doneAlerts(agency, 2)) {
            assertThat(alert.path("status").asString()).isEqualTo("SUPPRESSED");
            assertThat(alert.path("reason").asString()).isEqualTo("CLOSED_MEANWHILE");
            assertThat(alert.path("eventId").asString()).isEqualTo(late.id());
        }
        assertThat(TestMail.shared().to(agency + "@agencies.example")).isEmpty();
    }

    @Test
    void aLimitThatWasMetIsNotRemindedOfAndTheLogSaysBecauseOfWhat() {
        String holder = anAgency("holder", "");
        String complaint = StreamId.newId();
        InboundEvent met = onComplaints("complaint.limit-met.v1", complaint, 5, limit(holder, "complaint-acceptance"));
        onComplaints("complaint.limit-approaching.v1", complaint, 4, limit(holder, "complaint-acceptance"));
        JsonNode alert = doneAlerts(holder, 2).getFirst();
        JsonNode log = caller().get(
                        holder, "head", "/api/v1/alerts/" + alert.path("id").asString())
                .json()
                .path("log");
        assertThat(log.get(0).path("what").asString()).isEqualTo("alert.raised.v1");
        assertThat(log.get(1).path("what").asString()).isEqualTo("alert.suppressed.v1");
        assertThat(log.get(1).path("because").asString()).isEqualTo(met.id());
    }

    @Test
    void anotherLimitOfTheSameCaseIsRemindedOf() {
        String holder = anAgency("holder", "");
        String complaint = StreamId.newId();
        onComplaints("complaint.limit-met.v1", complaint, 5, limit(holder, "complaint-acceptance"));
        onComplaints("complaint.limit-approaching.v1", complaint, 4, limit(holder, "complaint-first-resolution"));
        assertThat(doneAlerts(holder, 2))
                .noneMatch(it -> it.path("status").asString().equals("SUPPRESSED"));
    }

    @Test
    void aTaskThatWasReturnedIsRemindedOfAgain() {
        String agency = anAgency("lead", "");
        String directive = StreamId.newId();
        String data = """
                {"directiveId":"d","taskCode":"1309-1.2","due":"2026-10-01","leads":["%s"]}""".formatted(agency);
        onProjects("task.completed.v1", directive, 5, data);
        onProjects("task.overdue.v1", directive, 8, data);
        assertThat(doneAlerts(agency, 2))
                .noneMatch(it -> it.path("status").asString().equals("SUPPRESSED"));
    }

    @Test
    void aBreachReachesHolderAndSuperiorEvenIfTheSuperiorIsLearntLater() {
        String superior = anAgency("superior", "");
        String holder = "holder-" + StreamId.newId();
        onComplaints("complaint.limit-breached.v1", StreamId.newId(), 4, limit(holder, "complaint-acceptance"));
        doneAlerts(holder, 2);
        onProjects("agency.registered.v1", holder, 1, """
                {"agencyId":"%s","nameVi":"a","nameEn":"b","parentId":"%s"}""".formatted(holder, superior));
        assertThat(doneAlerts(superior, 2))
                .extracting(it -> it.path("role").asString())
                .containsOnly("SUPERIOR_OF_HOLDER");
    }

    @Test
    void theCompensationUnitIsFoundThroughTheClearance() {
        String unit = anAgency("unit", "");
        String clearance = StreamId.newId();
        onClearances("clearance.opened.v1", clearance, 1, """
                {"clearanceId":"%s","projectId":"p","compensationUnit":"%s"}""".formatted(clearance, unit));
        onComplaints("complaint.upheld.v1", StreamId.newId(), 9, """
                {"complaintId":"c","holderAgency":"h","clearanceId":"%s"}""".formatted(clearance));
        assertThat(doneAlerts(unit, 4))
                .extracting(it -> it.path("eventType").asString())
                .contains("complaint.upheld.v1", "clearance.opened.v1");
    }

    @Test
    void whoIsNamedAndSuperiorAtOnceIsToldOnce() {
        String top = anAgency("top", "");
        String holder = anAgency("holder", top);
        onProjects("milestone.missed.v1", StreamId.newId(), 3, """
                {"projectId":"p","milestoneId":"m","title":{"vi":"a","en":"b"},"baseline":"2026-10-01",\
                "leadAgency":"%s"}""".formatted(holder));
        assertThat(doneAlerts(top, 2)).allMatch(it -> it.path("role").asString().equals("SUPERIOR_OF_LEAD"));
        assertThat(doneAlerts(holder, 2)).hasSize(2);
    }
}
