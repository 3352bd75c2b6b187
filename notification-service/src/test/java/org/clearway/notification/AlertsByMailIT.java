package org.clearway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.IntStream;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertsByMailIT extends RunningService {
    private static String assigned(String directive, List<String> leads) {
        String quoted =
                String.join(",", leads.stream().map(id -> "\"" + id + "\"").toList());
        return """
                {"directiveId":"%s","taskCode":"1309-1.2","clause":"1",\
                "text":{"vi":"Đẩy nhanh tiến độ","en":"Speed up"},\
                "leads":[%s],"issuerAgency":"party-bao-lam-standing"}""".formatted(directive, quoted);
    }

    private List<JsonNode> alerts(String agency) {
        return caller().all(agency, "head", "/api/v1/alerts", 50);
    }

    private boolean areDone(String agency, int count) {
        List<JsonNode> alerts = alerts(agency);
        return alerts.size() == count
                && alerts.stream().noneMatch(it -> it.path("status").asString().equals("RAISED"));
    }

    @Test
    void aTaskReachesTheHeadOfItsLeadByMailAndInbox() throws Exception {
        String lead = anAgency("lead", "");
        String directive = StreamId.newId();
        onProjects(
                "directive.registered.v1",
                directive,
                1,
                "{\"directiveId\":\"%s\",\"number\":\"1309-CV/HU\",\"issuerAgency\":\"x\"}".formatted(directive));
        InboundEvent event = onProjects("task.assigned.v1", directive, 2, assigned(directive, List.of(lead)));
        await(() -> areDone(lead, 2));

        MimeMessage mail = TestMail.shared().to(lead + "@agencies.example").getFirst();
        assertThat(mail.getSubject()).isEqualTo("Giao nhiệm vụ 1309-1.2: văn bản số 1309-CV/HU");
        assertThat(mail.getContent().toString())
                .contains("Kính gửi: Giám đốc, Cơ quan " + lead, "Đẩy nhanh tiến độ", event.id());
        assertThat(mail.getHeader("X-Clearway-Event")).containsExactly(event.id());
        assertThat(mail.getHeader("traceparent")).containsExactly(Fixtures.TRACE_PARENT);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        JsonNode byMail = alerts(lead).stream()
                .filter(it -> it.path("channel").asString().equals("MAIL"))
                .findFirst()
                .orElseThrow();
        assertThat(byMail.path("status").asString()).isEqualTo("SENT");
        assertThat(byMail.path("traceId").asString()).isEqualTo(Fixtures.TRACE_ID);
        assertThat(byMail.path("eventId").asString()).isEqualTo(event.id());
        assertThat(mail.getMessageID()).contains(byMail.path("id").asString());
    }

    @Test
    void theSameEventAgainRaisesNothingNew() {
        String lead = anAgency("lead", "");
        String directive = StreamId.newId();
        InboundEvent event = onProjects("task.assigned.v1", directive, 2, assigned(directive, List.of(lead)));
        deliver("projects", event);
        await(() -> areDone(lead, 2));
        deliver("projects", event);
        assertThat(alerts(lead)).hasSize(2);
        assertThat(TestMail.shared().to(lead + "@agencies.example")).hasSize(1);
    }

    @Test
    void oneAgencyInTwoRolesGetsOneMail() {
        String both = anAgency("both", "");
        onProjects("task.overdue.v1", StreamId.newId(), 3, """
                {"directiveId":"d","taskCode":"1309-1.2","due":"2026-10-01","leads":["%s"],"issuerAgency":"%s"}""".formatted(both, both));
        await(() -> areDone(both, 2));
        assertThat(TestMail.shared().to(both + "@agencies.example")).hasSize(1);
    }

    @Test
    void aContactSaysWhereAndInWhichLanguage() throws Exception {
        String lead = anAgency("lead", "");
        Caller.Answer set = caller().put(
                        "steward-office",
                        "steward",
                        "/api/v1/contacts/" + lead,
                        "{\"address\":\"head.%s@post.example\",\"language\":\"en\"}".formatted(lead));
        assertThat(set.status()).isEqualTo(200);
        String directive = StreamId.newId();
        onProjects("task.assigned.v1", directive, 2, assigned(directive, List.of(lead)));
        await(() -> areDone(lead, 2));
        MimeMessage mail =
                TestMail.shared().to("head.%s@post.example".formatted(lead)).getFirst();
        assertThat(mail.getSubject()).startsWith("Task 1309-1.2 assigned");
        assertThat(mail.getContent().toString()).contains("Speed up", "To the head of Agency " + lead);
    }

    @Test
    void aWholeDispatchGetsThroughQuickly() {
        List<String> leads = IntStream.range(0, 40)
                .mapToObj(number -> "load-" + StreamId.newId().substring(24) + number)
                .toList();
        String directive = StreamId.newId();
        for (int task = 0; task < 20; task++) {
            onProjects(
                    "task.assigned.v1",
                    directive,
                    task + 1L,
                    assigned(directive, leads.subList(0, task == 0 ? 40 : 14)).replace("1309-1.2", "1309-" + task));
        }
        int mails = 40 + 19 * 14;
        // Mails of other tests may still be under way.
        await(() -> leads.stream()
                        .mapToInt(lead ->
                                TestMail.shared().to(lead + "@agencies.example").size())
                        .sum()
                == mails);
        await(() -> areDone(leads.getFirst(), 40));
        await(() -> areDone(leads.getLast(), 2));
    }
}
