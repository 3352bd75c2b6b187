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
    void whoIsNamedAndIssuerAtOnceIsToldOnce() {
        String both = anAgency("both", "");
        String directive = StreamId.newId();
        onProjects("directive.registered.v1", directive, 1, """
                {"directiveId":"%s","number":"1309-CV/HU","issuerAgency":"%s"}""".formatted(directive, both));
        onProjects("task.overdue.v1", directive, 3, """
                {"directiveId":"%s","taskCode":"1309-1.2","due":"2026-10-01","leads":["%s"]}""".formatted(directive, both));

        assertThat(doneAlerts(both, 4))
                .filteredOn(it -> it.path("status").asString().equals("SUPPRESSED"))
                .hasSize(2)
                .allMatch(it -> it.path("role").asString().equals("ISSUER"))
                .allMatch(it -> it.path("reason").asString().equals("TOLD_ALREADY"));
        assertThat(TestMail.shared().to(both + "@agencies.example")).hasSize(1);
    }

    /** Neither is named by the event, so only one that was sent tells the other that it is needless. */
    @Test
    void whoIsLookedUpInTwoRolesIsToldOnce() {
        String both = anAgency("both", "");
        String project = StreamId.newId();
        onProjects("project.registered.v1", project, 1, """
                {"projectId":"%s","title":{"vi":"a","en":"b"},"ownerAgency":"%s"}""".formatted(project, both));
        onProjects("milestone.scheduled.v1", project, 2, """
                {"projectId":"%s","milestoneId":"m","title":{"vi":"a","en":"b"},"baseline":"2026-12-31",\
                "leadAgency":"%s"}""".formatted(project, both));
        doneAlerts(both, 1);
        for (String role : List.of("PROJECT_LEAD", "PROJECT_OWNER")) {
            assertThat(caller().put(
                                    "office",
                                    "steward",
                                    "/api/v1/routes/milestone.progressed.v1:%s:MAIL".formatted(role),
                                    "{\"template\":\"milestone-scheduled\",\"enabled\":true}")
                            .status())
                    .isEqualTo(200);
        }

        for (int event = 3; event < 8; event++) {
            onProjects("milestone.progressed.v1", project, event, """
                    {"projectId":"%s","milestoneId":"m"}""".formatted(project));
        }

        assertThat(doneAlerts(both, 11))
                .filteredOn(it -> it.path("reason").asString("").equals("TOLD_ALREADY"))
                .hasSize(5);
        assertThat(TestMail.shared().to(both + "@agencies.example")).hasSize(5);
    }

    @Test
    void anEndIsKeptWhenALaterEndOfAnotherMatterCameFirst() {
        String holder = anAgency("holder", "");
        String complaint = StreamId.newId();
        onComplaints("complaint.limit-met.v1", complaint, 7, limit(holder, "complaint-first-resolution"));
        onComplaints("complaint.limit-met.v1", complaint, 5, limit(holder, "complaint-acceptance"));
        onComplaints("complaint.limit-approaching.v1", complaint, 4, limit(holder, "complaint-acceptance"));

        assertThat(doneAlerts(holder, 2))
                .allMatch(it -> it.path("reason").asString("").equals("CLOSED_MEANWHILE"));
    }

    @ParameterizedTest
    @CsvSource({
        "petition.limit-approaching.v1, petition.answered.v1, 2",
        "petition.limit-breached.v1, petition.forwarded.v1, 2",
        "denunciation.limit-approaching.v1, denunciation.transferred.v1, 2",
        "denunciation.limit-breached.v1, denunciation.limit-met.v1, 2",
    })
    void petitionsAndDenunciationsAreRemindedOfUntilTheyAreDealtWith(String reminder, String end, int alerts) {
        String holder = anAgency("holder", "");
        String open = StreamId.newId();
        String closed = StreamId.newId();
        String data = """
                {"petitionId":"p","denunciationId":"d","holderAgency":"%s","projectId":"project-1",\
                "limit":{"code":"citizen-intake-reply","lastDay":"2026-12-01","legalBasis":"x"}}""".formatted(holder);
        onComplaints(end, closed, 9, data);
        onComplaints(reminder, closed, 8, data);
        onComplaints(reminder, open, 8, data);

        List<JsonNode> done = doneAlerts(holder, 2 * alerts);
        assertThat(done)
                .filteredOn(it -> it.path("eventSubject").asString().equals(closed))
                .hasSize(alerts)
                .allMatch(it -> it.path("reason").asString("").equals("CLOSED_MEANWHILE"));
        assertThat(done)
                .filteredOn(it -> it.path("eventSubject").asString().equals(open))
                .hasSize(alerts)
                .noneMatch(it -> it.path("status").asString().equals("SUPPRESSED"))
                .allMatch(it -> it.path("projectId").asString("").isEmpty() == reminder.startsWith("denunciation"));
    }
}
