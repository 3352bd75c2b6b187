package org.clearway.eventing;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Where a delivered record stands among those of its subject.
 *
 * @param key the subject, with its topic
 * @param order grows from one record of the subject to the next
 */
record SubjectPlace(String key, long order) {
    /** Kafka offsets fill the low 40 bits of the order within a subject. */
    private static final int PARTITION_SHIFT = 40;

    /** A subject's records are all in one partition, so its offset orders them. */
    static SubjectPlace of(ConsumerRecord<String, byte[]> delivered) {
        return new SubjectPlace(key(delivered), ((long) delivered.partition() << PARTITION_SHIFT) | delivered.offset());
    }

    static String key(ConsumerRecord<String, byte[]> delivered) {
        String key = delivered.key();
        return delivered.topic() + "/" + (key == null ? "" : key);
    }

    /** What stands for the id of an event whose headers cannot be read. */
    static String idOf(ConsumerRecord<String, byte[]> delivered) {
        return delivered.topic() + "-" + delivered.partition() + "-" + delivered.offset();
    }
}
