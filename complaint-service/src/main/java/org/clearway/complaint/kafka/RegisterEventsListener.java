package org.clearway.complaint.kafka;

import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.kafka.RegisterEvents.AgencyEnded;
import org.clearway.complaint.kafka.RegisterEvents.AgencyRegistered;
import org.clearway.complaint.kafka.RegisterEvents.CompetenceAssigned;
import org.clearway.complaint.kafka.RegisterEvents.UnitEstablished;
import org.clearway.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps own copies of agencies, units and competences. */
@Configuration(proxyBeanMethods = false)
class RegisterEventsListener {
    static final String NAME = "complaint-service.register";

    @Bean
    Subscription registerSubscription(Agencies agencies, Competences competences) {
        return Subscription.named(NAME)
                .topics("projects")
                .on(
                        "agency.registered.v1",
                        AgencyRegistered.class,
                        (event, body) -> agencies.register(event, body.toAgency()))
                .on(
                        "agency.ended.v1",
                        AgencyEnded.class,
                        (event, body) -> agencies.end(event, body.validTo(), body.successors()))
                .on(
                        "competence.assigned.v1",
                        CompetenceAssigned.class,
                        (event, body) -> competences.assign(event, body.toRow()))
                .on(
                        "unit.established.v1",
                        UnitEstablished.class,
                        (event, body) -> competences.establish(event, body.toUnit()))
                .build();
    }
}
