package org.clearway.complaint.mongo;

import com.mongodb.client.model.Indexes;
import java.util.Map;
import org.clearway.complaint.application.DenunciationEventTypes;
import org.clearway.complaint.application.PetitionEventTypes;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.DenunciationDecider;
import org.clearway.complaint.domain.DenunciationEvent;
import org.clearway.complaint.domain.DenunciationEvolution;
import org.clearway.complaint.domain.Petition;
import org.clearway.complaint.domain.PetitionDecider;
import org.clearway.complaint.domain.PetitionEvent;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.StreamDefinition;
import org.clearway.eventing.Streams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the backbone must know of petitions and denunciations. */
@Configuration(proxyBeanMethods = false)
class IntakeStreamsConfiguration {
    static final String HOLDER = "holder";
    static final String RECEIVED_BY = "receivedBy";

    @Bean
    Streams<Petition, PetitionEvent> petitionStreams(EventStore store, PetitionDecider decider) {
        return store.streams(StreamDefinition.of("petition", Petition.class, PetitionEventTypes.table())
                .evolve(PetitionDecider::evolve)
                .occurredOn(PetitionEvent::occurredOn)
                .fields(petition -> Map.of(
                        HOLDER, petition.file().holder().value(),
                        RECEIVED_BY, petition.file().receivedBy().value()))
                .index(Indexes.ascending("f." + HOLDER))
                .index(Indexes.ascending("f." + RECEIVED_BY))
                .due(decider::nextMoment, decider::due)
                .build());
    }

    @Bean
    Streams<Denunciation, DenunciationEvent> denunciationStreams(EventStore store, DenunciationDecider decider) {
        return store.streams(StreamDefinition.of("denunciation", Denunciation.class, DenunciationEventTypes.table())
                .evolve(DenunciationEvolution::evolve)
                .occurredOn(DenunciationEvent::occurredOn)
                .fields(denunciation ->
                        Map.of(HOLDER, denunciation.file().holder().value()))
                .index(Indexes.ascending("f." + HOLDER))
                .due(decider::nextMoment, decider::due)
                .build());
    }
}
