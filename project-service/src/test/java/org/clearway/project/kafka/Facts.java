package org.clearway.project.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import tools.jackson.databind.node.ObjectNode;

/** Facts of other services, as the contract files have them. */
final class Facts {
    static final FactMapper MAPPER = new FactMapper();
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Facts() {}

    /** The contract of this type, with these fields put in place of its own. */
    static InboundEvent of(String producer, String type, String subject, long sequence, Map<String, String> fields) {
        return of(producer, type, subject, sequence, DAY, fields);
    }

    /** @param fields put in place of the contract's own; "" = left out */
    static InboundEvent of(
            String producer,
            String type,
            String subject,
            long sequence,
            LocalDate occurredOn,
            Map<String, String> fields) {
        ObjectNode data = MAPPER.read(contract(producer, type), ObjectNode.class);
        fields.forEach((field, value) -> {
            if (value.isEmpty()) {
                data.remove(field);
            } else {
                data.put(field, value);
            }
        });
        return new InboundEvent(
                producer + ":" + subject + "-" + sequence,
                producer,
                type,
                subject,
                sequence,
                "0-" + sequence,
                Instant.EPOCH,
                occurredOn,
                "pc-lam-dong",
                null,
                null,
                null,
                data.toString());
    }

    static String contract(String producer, String type) {
        try {
            return Files.readString(Path.of("..", producer, "src", "contracts", "project-service", type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
