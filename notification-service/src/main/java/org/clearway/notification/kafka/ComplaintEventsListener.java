package org.clearway.notification.kafka;

import org.clearway.eventing.Subscription;
import org.clearway.notification.application.HearingEvents;
import org.clearway.notification.kafka.Foreign.CaseHeld;
import org.clearway.notification.kafka.Foreign.LimitEnded;
import org.clearway.notification.kafka.Foreign.LimitHeld;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of complaints and their limits. */
@Configuration(proxyBeanMethods = false)
class ComplaintEventsListener {
    @Bean
    Subscription complaintEvents(HearingEvents hearing) {
        return Subscription.named("notification-service.complaints")
                .topics("complaints")
                .on("complaint.received.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.forwarded.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.refused.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.upheld.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.partly-upheld.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.rejected.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.withdrawn.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.lapsed.v1", CaseHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.limit-approaching.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.limit-breached.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("complaint.limit-met.v1", LimitEnded.class, (e, body) -> hearing.hear(e))
                .onAny(hearing::hear)
                .build();
    }
}
