package org.clearway.eventing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode: journal entries to records, and records to inbound events. */
final class CloudEventHeaders {
    private static final String SPEC_VERSION = "ce_specversion";
    private static final String ID = "ce_id";
    private static final String SOURCE = "ce_source";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String SUBJECT = "ce_subject";
    private static final String SEQUENCE = "ce_sequence";
    private static final String POSITION = "ce_position";
    private static final String OCCURRED_ON = "ce_occurredon";
    private static final String CAUSATION_ID = "ce_causationid";
    private static final String CORRELATION_ID = "ce_correlationid";
    private static final String AGENCY = "ce_agency";
    private static final String TRACE_PARENT = "traceparent";
    private static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    /** Event {@code index} of an entry as it goes to the topic; the key is the aggregate's id. */
    static ProducerRecord<String, byte[]> toRecord(String topic, String source, Entry entry, int index) {
        Fact fact = entry.facts().get(index);
        String subject = entry.stream().id();
        ProducerRecord<String, byte[]> made =
                new ProducerRecord<>(topic, subject, fact.data().getBytes(StandardCharsets.UTF_8));
        Headers headers = made.headers();
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, entry.eventId(source, index));
        add(headers, SOURCE, source);
        add(headers, TYPE, fact.type());
        add(headers, TIME, entry.recordedAt().toString());
        add(headers, SUBJECT, subject);
        add(headers, CONTENT_TYPE, "application/json");
        add(headers, SEQUENCE, Long.toString(entry.version() + index));
        add(headers, POSITION, entry.lane() + "-" + entry.position());
        add(headers, OCCURRED_ON, fact.occurredOn().toString());
        add(headers, AGENCY, entry.origin().agency());
        add(headers, CAUSATION_ID, entry.origin().causationId());
        add(headers, CORRELATION_ID, entry.origin().correlationId());
        add(headers, TRACE_PARENT, entry.origin().traceParent());
        return made;
    }

    /** @throws IllegalArgumentException where a needed header is missing or malformed */
    static InboundEvent toEvent(ConsumerRecord<String, byte[]> delivered) {
        Headers headers = delivered.headers();
        return new InboundEvent(
                needed(headers, ID),
                needed(headers, SOURCE),
                needed(headers, TYPE),
                needed(headers, SUBJECT),
                Long.parseLong(needed(headers, SEQUENCE)),
                needed(headers, POSITION),
                Instant.parse(needed(headers, TIME)),
                LocalDate.parse(needed(headers, OCCURRED_ON)),
                needed(headers, AGENCY),
                text(headers, CAUSATION_ID),
                text(headers, CORRELATION_ID),
                text(headers, TRACE_PARENT),
                new String(delivered.value(), StandardCharsets.UTF_8));
    }

    /** The type alone, so that a listener can pass over what it does not read. */
    static @Nullable String type(ConsumerRecord<String, byte[]> delivered) {
        return text(delivered.headers(), TYPE);
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String needed(Headers headers, String name) {
        String value = text(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
