package org.clearway.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clearway.eventing.InboundEvent;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the other services' topics into the feed. */
class TopicsIT extends InsightIT {
    private static final List<String> TOPICS = List.of("projects", "clearances", "complaints", "alerts");

    @BeforeAll
    static void makeTopics() {
        TOPICS.forEach(topic -> TestTopics.create(RealKafka.shared().bootstrapServers(), topic, 3));
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealKafka.shared().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> published(String topic, InboundEvent event) {
        ProducerRecord<String, byte[]> made =
                new ProducerRecord<>(topic, event.subject(), event.data().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id(),
                        "ce_source", event.source(),
                        "ce_type", event.type(),
                        "ce_time", event.recordedAt().toString(),
                        "ce_subject", event.subject(),
                        "ce_sequence", Long.toString(event.sequence()),
                        "ce_position", event.position(),
                        "ce_occurredon", event.occurredOn().toString(),
                        "ce_agency", event.agency())
                .forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return made;
    }

    @Test
    void everythingOnTheTopicsIsInTheFeedOnce() throws Exception {
        String project = sent.id("p");
        List<String> expected = new ArrayList<>();
        try (KafkaProducer<String, byte[]> producer = producer()) {
            for (String topic : TOPICS) {
                InboundEvent event =
                        sent.event(topic + "-service", "some.thing.v1", project, "a", Map.of("projectId", project));
                expected.add(event.id());
                producer.send(published(topic, event)).get();
                producer.send(published(topic, event)).get();
            }
            // Data that is no object: kept and fed, and nothing behind it waits.
            InboundEvent odd = sent.event("odd-service", "odd.thing.v1", project, "a", Map.of());
            producer.send(new ProducerRecord<>(
                            "alerts",
                            null,
                            project,
                            "[1]".getBytes(StandardCharsets.UTF_8),
                            published("alerts", odd).headers()))
                    .get();
            producer.flush();
        }

        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(ids("/api/v1/events?project=" + project)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(ids("/api/v1/events?type=odd.thing.v1&subject=" + project))
                    .hasSize(1);
        });
    }

    private List<String> ids(String path) throws Exception {
        JsonNode page = json(analyst(), path);
        return page.path("items").findValuesAsString("id");
    }
}
