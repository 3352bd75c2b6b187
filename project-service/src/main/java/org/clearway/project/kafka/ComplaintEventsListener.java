package org.clearway.project.kafka;

import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Subscription;
import org.clearway.project.application.FlaggingComplaints;
import org.clearway.project.domain.AgencyId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to complaint-service, for what holds up or ends to hold up; that a complaint is filed is none of it. */
@Configuration(proxyBeanMethods = false)
class ComplaintEventsListener {
    private final FlaggingComplaints flagging;

    ComplaintEventsListener(FlaggingComplaints flagging) {
        this.flagging = flagging;
    }

    @Bean
    Subscription complaintSubscription() {
        return Subscription.named("project-service.complaints")
                .topics("complaints")
                .on("complaint.upheld.v1", ComplaintFacts.Upheld.class, this::onUpheld)
                .on("complaint.partly-upheld.v1", ComplaintFacts.Upheld.class, this::onUpheld)
                .on("contested-decision.suspended.v1", ComplaintFacts.Suspended.class, this::onSuspended)
                .on("contested-decision.suspension-lifted.v1", ComplaintFacts.Over.class, this::onSuspensionOver)
                .on("complaint.rejected.v1", ComplaintFacts.Over.class, this::onSuspensionOver)
                .build();
    }

    private void onUpheld(InboundEvent event, ComplaintFacts.Upheld fact) {
        flagging.upheld(event, fact.complaint());
    }

    private void onSuspended(InboundEvent event, ComplaintFacts.Suspended fact) {
        flagging.suspended(event, fact.complaint(), new AgencyId(fact.suspendedBy()));
    }

    private void onSuspensionOver(InboundEvent event, ComplaintFacts.Over fact) {
        flagging.suspensionOver(event, fact.complaintId());
    }
}
