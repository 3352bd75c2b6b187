package org.clearway.notification;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clearway.eventing.InboundEvent;

/** Publishes events as the other services' relays do. */
public final class Publisher implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public Publisher(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the event is on the topic. */
    public void publish(String topic, InboundEvent event) throws InterruptedException, ExecutionException {
        ProducerRecord<String, byte[]> published =
                new ProducerRecord<>(topic, event.subject(), event.data().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id(),
                        "ce_source", event.source(),
                        "ce_type", event.type(),
                        "ce_time", event.recordedAt().toString(),
                        "ce_subject", event.subject(),
                        "ce_sequence", String.valueOf(event.sequence()),
                        "ce_position", event.position(),
                        "ce_occurredon", event.occurredOn().toString(),
                        "ce_agency", event.agency())
                .forEach((name, value) -> published.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        published.headers().add("traceparent", Fixtures.TRACE_PARENT.getBytes(StandardCharsets.UTF_8));
        producer.send(published).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
