package org.clearway.notification.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.clearway.notification.Fixtures;
import org.clearway.notification.Publisher;
import org.clearway.notification.RunningService;
import org.clearway.notification.TestMail;
import org.clearway.testkit.RealKafka;
import org.junit.jupiter.api.Test;

/** From the producer's topic to the mail and to the own topic, with one trace id and without an address. */
class OverTheTopicIT extends RunningService {
    private static List<ConsumerRecord<String, byte[]>> alertsAbout(String eventId, int expected) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                RealKafka.shared().bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                StreamId.newId(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("alerts"));
            await(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(met -> {
                    if (new String(met.value(), StandardCharsets.UTF_8).contains("\"" + eventId + "\"")) {
                        found.add(met);
                    }
                });
                return found.size() >= expected;
            });
        }
        return found;
    }

    @Test
    void oneTraceIdLeadsFromTheRequestToTheMail() throws Exception {
        String owner = "owner-" + StreamId.newId();
        InboundEvent event = Fixtures.anEvent("obstacle.reported.v1", StreamId.newId(), 1, """
                {"obstacleId":"o","projectId":"p","title":{"vi":"Chờ","en":"Waits"},"kind":"COMPLAINT",\
                "causeCode":"c","ownerAgency":"%s","since":"2026-10-01"}""".formatted(owner));
        try (Publisher projects = new Publisher(RealKafka.shared().bootstrapServers())) {
            projects.publish("projects", event);
        }
        String address = owner + "@agencies.example";
        await(() -> TestMail.shared().to(address).size() == 1);
        MimeMessage mail = TestMail.shared().to(address).getFirst();
        assertThat(mail.getHeader("traceparent")[0]).contains(Fixtures.TRACE_ID);
        assertThat(mail.getHeader("X-Clearway-Event")).containsExactly(event.id());

        List<ConsumerRecord<String, byte[]>> alerts = alertsAbout(event.id(), 5);
        assertThat(alerts)
                .extracting(met -> header(met, "ce_type"))
                .containsExactlyInAnyOrder(
                        "alert.raised.v1", "alert.raised.v1", "alert.sent.v1", "alert.sent.v1", "alert.delivered.v1");
        assertThat(alerts).allSatisfy(met -> {
            assertThat(header(met, "traceparent")).contains(Fixtures.TRACE_ID);
            assertThat(header(met, "ce_causationid")).isEqualTo(event.id());
            assertThat(new String(met.value(), StandardCharsets.UTF_8)).doesNotContain("@");
        });
    }

    private static String header(ConsumerRecord<String, byte[]> met, String name) {
        return new String(met.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
