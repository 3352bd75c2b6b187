package org.clearway.notification.kafka;

import org.clearway.eventing.Subscription;
import org.clearway.notification.application.HearingEvents;
import org.clearway.notification.kafka.Foreign.CaseHeld;
import org.clearway.notification.kafka.Foreign.DenunciationHeld;
import org.clearway.notification.kafka.Foreign.LimitEnded;
import org.clearway.notification.kafka.Foreign.LimitHeld;
import org.clearway.notification.kafka.Foreign.PetitionHeld;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of complaints, petitions and denunciations, and of their limits. */
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
                .on("petition.answered.v1", PetitionHeld.class, (e, body) -> hearing.hear(e))
                .on("petition.forwarded.v1", PetitionHeld.class, (e, body) -> hearing.hear(e))
                .on("petition.limit-approaching.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("petition.limit-breached.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("petition.limit-met.v1", LimitEnded.class, (e, body) -> hearing.hear(e))
                .on("denunciation.transferred.v1", DenunciationHeld.class, (e, body) -> hearing.hear(e))
                .on("denunciation.refused.v1", DenunciationHeld.class, (e, body) -> hearing.hear(e))
                .on("denunciation.limit-approaching.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("denunciation.limit-breached.v1", LimitHeld.class, (e, body) -> hearing.hear(e))
                .on("denunciation.limit-met.v1", LimitEnded.class, (e, body) -> hearing.hear(e))
                .onAny(hearing::hear)
                .build();
    }
}
