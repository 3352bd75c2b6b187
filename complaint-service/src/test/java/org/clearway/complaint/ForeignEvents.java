package org.clearway.complaint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.clearway.testkit.RealKafka;

/** Events of the other services: on their topics, or in the hand of a listener. */
final class ForeignEvents {
    private ForeignEvents() {}

    static InboundEvent event(String type, String subject, long sequence, String occurredOn, String data) {
        return new InboundEvent(
                StreamId.newId(),
                "another-service",
                type,
                subject,
                sequence,
                "0-" + sequence,
                Instant.parse("2026-11-20T01:00:00Z"),
                LocalDate.parse(occurredOn),
                "pc-lam-dong",
                null,
                null,
                null,
                data);
    }

    static void publish(String topic, InboundEvent event) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealKafka.shared().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(toRecord(topic, event)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> toRecord(String topic, InboundEvent event) {
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
}
