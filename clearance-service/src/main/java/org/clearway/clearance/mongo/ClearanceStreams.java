package org.clearway.clearance.mongo;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceEvolution;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserEvolution;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.clearance.domain.PlanEvolution;
import org.clearway.clearance.domain.Watches;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.StreamDefinition;
import org.clearway.eventing.Streams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three kinds of streams of this service. */
@Configuration(proxyBeanMethods = false)
class ClearanceStreams {
    static final String PROJECT = "project";
    static final String MILESTONE = "milestone";
    static final String UNIT = "unit";
    static final String NAMES = "names";

    @Bean
    Streams<Clearance, ClearanceEvent> clearances(EventStore store) {
        return store.streams(StreamDefinition.of("clearance", Clearance.class, EventTables.CLEARANCE)
                .evolve(ClearanceEvolution::evolve)
                .occurredOn(ClearanceEvent::occurredOn)
                .fields(clearance -> searched(clearance.file()))
                .index(Indexes.ascending("f." + NAMES))
                .index(Indexes.ascending("f." + UNIT))
                .index(Indexes.ascending("f." + PROJECT))
                .index(Indexes.ascending("f." + MILESTONE))
                .build());
    }

    @Bean
    Streams<LandUser, LandUserEvent> landUsers(EventStore store) {
        return store.streams(StreamDefinition.of("land-user", LandUser.class, EventTables.LAND_USER)
                .evolve(LandUserEvolution::evolve)
                .occurredOn(LandUserEvent::occurredOn)
                .due(Watches::next, Watches::due)
                .build());
    }

    @Bean
    Streams<CompensationPlan, PlanEvent> plans(EventStore store) {
        return store.streams(StreamDefinition.of("compensation-plan", CompensationPlan.class, EventTables.PLAN)
                .evolve(PlanEvolution::evolve)
                .occurredOn(PlanEvent::occurredOn)
                .build());
    }

    private static Map<String, ?> searched(ClearanceFile file) {
        List<String> names = Stream.of(file.compensationUnit(), file.leadAgency(), file.superiorAgency())
                .filter(Objects::nonNull)
                .map(AgencyRef::value)
                .distinct()
                .toList();
        return Map.of(
                PROJECT, file.projectId().value(),
                MILESTONE, file.milestoneId().value(),
                UNIT, file.unitCode(),
                NAMES, names);
    }
}
