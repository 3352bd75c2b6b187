package org.clearway.complaint.mongo;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.clearway.complaint.application.ComplaintEventTypes;
import org.clearway.complaint.domain.CaseFile;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintDecider;
import org.clearway.complaint.domain.ComplaintEvent;
import org.clearway.complaint.domain.ComplaintEvolution;
import org.clearway.complaint.domain.Contested;
import org.clearway.complaint.domain.State;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.StreamDefinition;
import org.clearway.eventing.Streams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the backbone must know of a complaint. */
@Configuration(proxyBeanMethods = false)
class StreamsConfiguration {
    static final String HOLDER = "holder";
    static final String FILED_IN = "filedIn";
    static final String STATE = "state";
    static final String PROJECT = "project";
    static final String DUE_AT = "dueAt";

    @Bean
    Streams<Complaint, ComplaintEvent> complaintStreams(EventStore store, ComplaintDecider decider) {
        return store.streams(StreamDefinition.of("complaint", Complaint.class, ComplaintEventTypes.table())
                .evolve(ComplaintEvolution::evolve)
                .occurredOn(ComplaintEvent::occurredOn)
                .fields(StreamsConfiguration::fields)
                .index(Indexes.ascending("f." + HOLDER, "f." + STATE, "f." + DUE_AT))
                .index(Indexes.ascending("f." + FILED_IN))
                .index(Indexes.ascending("f." + PROJECT))
                .due(decider::nextMoment, decider::due)
                .build());
    }

    private static Map<String, Object> fields(Complaint complaint) {
        CaseFile file = complaint.file();
        Contested contested = file.intake().contested();
        Map<String, Object> fields = new HashMap<>();
        fields.put(HOLDER, file.holder().value());
        fields.put(FILED_IN, file.intake().filedIn().value());
        fields.put(STATE, State.of(complaint).name());
        if (contested.projectId() != null) {
            fields.put(PROJECT, contested.projectId().value());
        }
        file.clocks().running().stream()
                .map(clock -> clock.limit().dueAt())
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder())
                .ifPresent(dueAt -> fields.put(DUE_AT, Date.from(dueAt)));
        return fields;
    }
}
