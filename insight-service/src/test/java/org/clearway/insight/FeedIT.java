package org.clearway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clearway.eventing.InboundEvent;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FeedIT extends InsightIT {
    private final String project = sent.id("p");

    private InboundEvent milestone(String type) {
        return sent.event("project-service", type, project, "pmb-lam-dong-1", Map.of("projectId", project));
    }

    private List<String> types(JsonNode page) {
        List<String> types = new ArrayList<>();
        page.path("items").forEach(item -> types.add(item.path("type").asString()));
        return types;
    }

    @Test
    void aPageGoesOnFromItsCursor() throws Exception {
        keep(milestone("a.v1"), milestone("b.v1"), milestone("c.v1"));

        JsonNode first = json(analyst(), "/api/v1/events?limit=2&project=" + project);
        JsonNode second = json(
                analyst(),
                "/api/v1/events?limit=2&project=" + project + "&after="
                        + first.path("next").asString());

        assertThat(types(first)).containsExactly("a.v1", "b.v1");
        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(types(second)).containsExactly("c.v1");
        assertThat(second.path("more").asBoolean()).isFalse();
        assertThat(second.path("next").asLong())
                .isGreaterThanOrEqualTo(first.path("next").asLong() + 1);
    }

    @Test
    void filtersNarrowTheFeed() throws Exception {
        String other = sent.id("other");
        keep(milestone("milestone.missed.v1"), milestone("milestone.met.v1"));
        // On its own: within a batch the record promises the order of each stream, not that among streams.
        keep(sent.recordedAt("2026-09-01T00:00:00Z")
                .event(
                        "complaint-service",
                        "complaint.filed.v1",
                        other,
                        "pc-bao-lam-1",
                        Map.of("projectId", project, "holderAgency", "pc-bao-lam-1")));
        String mine = "/api/v1/events?project=" + project;

        assertThat(types(json(analyst(), mine + "&type=milestone.*")))
                .containsExactly("milestone.missed.v1", "milestone.met.v1");
        assertThat(types(json(analyst(), mine + "&type=milestone.met.v1&type=complaint.filed.v1")))
                .containsExactly("milestone.met.v1", "complaint.filed.v1");
        assertThat(types(json(analyst(), "/api/v1/events?subject=" + other))).containsExactly("complaint.filed.v1");
        assertThat(types(json(analyst(), mine + "&agency=pc-bao-lam-1"))).containsExactly("complaint.filed.v1");
        assertThat(types(json(analyst(), mine + "&from=2026-08-01T00:00:00Z"))).containsExactly("complaint.filed.v1");
        assertThat(types(json(analyst(), mine + "&to=2026-08-01T00:00:00Z"))).hasSize(2);
    }

    /** What was stored is written through: numbers, order and letters are those of the producer. */
    @Test
    void dataAreShownAsTheyWerePublished() throws Exception {
        InboundEvent event = milestone("a.v1");
        keep(new InboundEvent(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.sequence(),
                event.position(),
                event.recordedAt(),
                event.occurredOn(),
                event.agency(),
                null,
                null,
                null,
                "{\"z\":1.50,\"projectId\":\"%s\",\"a\":\"Lộc Ngãi\"}".formatted(project)));

        assertThat(get(analyst(), "/api/v1/events?project=" + project).body())
                .contains("\"data\":{\"z\":1.50,\"projectId\":\"%s\",\"a\":\"Lộc Ngãi\"}".formatted(project));
    }

    @Test
    void theWholeFeedComesLineByLine() throws Exception {
        List<InboundEvent> events = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            events.add(milestone("many.v1"));
        }
        keep(events.toArray(InboundEvent[]::new));
        HttpRequest request = request(analyst(), "/api/v1/events?project=" + project)
                .header("Accept", "application/x-ndjson")
                .build();

        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(answer.body().lines()).hasSize(700).allMatch(line -> line.startsWith("{\"cursor\":"));
    }

    @Test
    void anOfficerSeesWhatConcernsTheAgencyAndItsProjects() throws Exception {
        String complaint = sent.id("complaint");
        keep(
                sent.event(
                        "project-service",
                        "project.registered.v1",
                        project,
                        "party-bao-lam",
                        Map.of("projectId", project, "title", Map.of("vi", "Đường"), "ownerAgency", "pmb-lam-dong-1")),
                sent.event(
                        "complaint-service",
                        "complaint.filed.v1",
                        complaint,
                        "pc-bao-lam-1",
                        Map.of("complaintId", complaint, "projectId", project, "holderAgency", "pc-bao-lam-1")));
        String events = "/api/v1/events?project=" + project;

        assertThat(types(json(officer("pmb-lam-dong-1"), events)))
                .as("its project, and nobody else's case")
                .containsExactly("project.registered.v1");
        assertThat(types(json(officer("pc-bao-lam-1"), events))).containsExactly("complaint.filed.v1");
        assertThat(types(json(officer("pc-bao-lam-5"), events))).isEmpty();
        assertThat(get(officer("pc-bao-lam-5"), "/api/v1/timelines/projects/" + project)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(officer("pc-bao-lam-5"), "/api/v1/states/complaints/" + complaint)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(officer("pc-bao-lam-1"), "/api/v1/states/complaints/" + complaint)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoseProjectItIsDoesNotLearnOfADenunciation() throws Exception {
        String denunciation = sent.id("denunciation");
        keep(
                sent.event(
                        "project-service",
                        "project.registered.v1",
                        project,
                        "party-bao-lam",
                        Map.of("projectId", project, "title", Map.of("vi", "Đường"), "ownerAgency", "pmb-lam-dong-1")),
                sent.event(
                        "complaint-service",
                        "denunciation.received.v1",
                        denunciation,
                        "inspectorate-lam-dong",
                        Map.of("projectId", project, "holderAgency", "inspectorate-lam-dong")));

        assertThat(types(json(officer("pmb-lam-dong-1"), "/api/v1/events?project=" + project)))
                .containsExactly("project.registered.v1");
        assertThat(types(json(officer("inspectorate-lam-dong"), "/api/v1/events?subject=" + denunciation)))
                .containsExactly("denunciation.received.v1");
    }

    @Test
    void badParametersAreProblems() throws Exception {
        for (String bad : new String[] {"after=x", "after=-1", "limit=0", "limit=501", "from=yesterday"}) {
            HttpResponse<String> answer = get(analyst(), "/api/v1/events?" + bad);
            assertThat(answer.statusCode()).as(bad + answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void liveClientsGetWhatComesAndGoOnWhereTheyWere() throws Exception {
        keep(milestone("before.v1"));
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Live> live = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                live.add(new Live("/api/v1/events/stream?project=" + project, ""));
            }
            // It never reads, and gets far more than the buffers on the way hold: it must hold nobody up.
            Live slow = new Live("/api/v1/events/stream", "");
            keepMuch();
            List<Future<List<String>>> seen =
                    live.stream().map(one -> clients.submit(() -> one.read(2))).toList();

            keep(milestone("first.v1"), milestone("second.v1"));

            for (Future<List<String>> one : seen) {
                assertThat(one.get(20, TimeUnit.SECONDS)).containsExactly("first.v1", "second.v1");
            }
            String cursor = live.getFirst().lastId();
            keep(milestone("third.v1"));
            assertThat(new Live("/api/v1/events/stream?project=" + project, cursor).read(1))
                    .containsExactly("third.v1");
            live.forEach(Live::close);
            slow.close();
        }
    }

    /** 20 MB, of another project. */
    private void keepMuch() {
        String other = sent.id("much");
        String text = "x".repeat(500_000);
        for (int i = 0; i < 40; i++) {
            keep(sent.event(
                    "project-service", "much.v1", other, "pmb-lam-dong-1", Map.of("projectId", other, "t", text)));
        }
    }

    @Test
    void aStreamSaysItsPlaceAtOnceAndEndsWithItsToken() throws Exception {
        keep(milestone("before.v1"));
        String token = TestTokens.shared()
                .sign(TestTokens.shared()
                        .claims("analyst-2", sent.id("agency"), "analyst")
                        .validFor(Duration.ofSeconds(4)));

        HttpResponse<Stream<String>> answer = HTTP.send(
                request(token, "/api/v1/events/stream?project=" + project)
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofLines());
        List<String> lines = answer.body().toList();

        assertThat(lines.get(1)).matches("id: [0-9]+");
        assertThat(lines).containsSubsequence("event: end", "data: {\"reason\":\"token-expired\"}");
    }

    /** One live client. */
    private final class Live {
        private final BufferedReader lines;
        private String lastId = "";

        Live(String path, String lastEventId) throws Exception {
            HttpRequest.Builder request = request(analyst(), path).header("Accept", "text/event-stream");
            if (!lastEventId.isEmpty()) {
                request.header("Last-Event-ID", lastEventId);
            }
            HttpResponse<InputStream> answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith("retry:");
        }

        List<String> read(int count) throws Exception {
            List<String> types = new ArrayList<>();
            while (types.size() < count) {
                String line = lines.readLine();
                if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    types.add(line.substring(7));
                }
            }
            return types;
        }

        String lastId() {
            return lastId;
        }

        void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
