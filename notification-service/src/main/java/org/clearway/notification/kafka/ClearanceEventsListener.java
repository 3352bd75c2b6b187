package org.clearway.notification.kafka;

import org.clearway.eventing.Subscription;
import org.clearway.notification.application.HearingEvents;
import org.clearway.notification.kafka.Foreign.ClearanceCompleted;
import org.clearway.notification.kafka.Foreign.ClearanceOpened;
import org.clearway.notification.kafka.Foreign.LimitEnded;
import org.clearway.notification.kafka.Foreign.LimitHeld;
import org.clearway.notification.kafka.Foreign.PlanOfClearance;
import org.clearway.notification.kafka.Foreign.RecoveryDecided;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of clearances, land users and compensation plans. */
@Configuration(proxyBeanMethods = false)
class ClearanceEventsListener {
    @Bean
    Subscription clearanceEvents(HearingEvents hearing) {
        return Subscription.named("notification-service.clearances")
                .topics("clearances")
                .on("clearance.opened.v1", ClearanceOpened.class, (e, body) -> hearing.hear(e, body.known()))
                .on("clearance.completed.v1", ClearanceCompleted.class, (e, body) -> hearing.hear(e))
                .on("recovery.decided.v1", RecoveryDecided.class, (e, body) -> hearing.hear(e))
                .on("plan.drafted.v1", PlanOfClearance.class, (e, body) -> hearing.hear(e, body.known()))
                .on("plan.approved.v1", PlanOfClearance.class, (e, body) -> hearing.hear(e, body.known()))
                .on("plan-line.revision-required.v1", PlanOfClearance.class, (e, body) -> hearing.hear(e))
                .on("clearance.limit-approaching.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("clearance.limit-breached.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("clearance.limit-met.v1", LimitEnded.class, (e, body) -> hearing.hear(e))
                .onAny(hearing::hear)
                .build();
    }
}
