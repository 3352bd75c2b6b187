package org.clearway.eventing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One event as it is journaled and published: the journal and the topic hold the same bytes.
 *
 * @param type the type on the wire, such as {@code complaint.filed.v1}
 * @param occurredOn the legal date, as on the paper; may lie before the day of recording
 * @param data the facts as one JSON object, without personal data
 */
public record Fact(String type, LocalDate occurredOn, String data) {
    public Fact {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(data, "data");
    }
}
