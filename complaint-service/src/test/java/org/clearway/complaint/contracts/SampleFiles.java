package org.clearway.complaint.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.clearway.complaint.application.ComplaintEventTypes;
import org.clearway.complaint.domain.ComplaintEvent;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.jspecify.annotations.Nullable;

/** The stored samples, one JSON file per type on the wire. */
final class SampleFiles {
    private static final EventTypes<ComplaintEvent> TYPES = ComplaintEventTypes.table();
    private static final FactMapper MAPPER = new FactMapper();

    private SampleFiles() {}

    static @Nullable String read(String type) {
        try (InputStream stored = SampleFiles.class.getResourceAsStream("/samples/" + type + ".json")) {
            return stored == null ? null : new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type whose sample is an event of the same class. */
    static String typeOf(ComplaintEvent event) {
        for (String type : TYPES.names()) {
            String sample = read(type);
            if (sample != null && TYPES.decode(type, sample, MAPPER).getClass() == event.getClass()) {
                return type;
            }
        }
        throw new AssertionError("no stored sample of a " + event.getClass().getSimpleName());
    }
}
