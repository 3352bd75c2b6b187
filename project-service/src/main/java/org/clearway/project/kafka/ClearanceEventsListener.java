package org.clearway.project.kafka;

import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Subscription;
import org.clearway.project.application.FlaggingComplaints;
import org.clearway.project.application.FollowingClearances;
import org.clearway.project.domain.ProjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to clearance-service. */
@Configuration(proxyBeanMethods = false)
class ClearanceEventsListener {
    private final FollowingClearances following;
    private final FlaggingComplaints flagging;

    ClearanceEventsListener(FollowingClearances following, FlaggingComplaints flagging) {
        this.following = following;
        this.flagging = flagging;
    }

    @Bean
    Subscription clearanceSubscription() {
        return Subscription.named("project-service.clearances")
                .topics("clearances")
                .on("clearance.opened.v1", ClearanceFacts.Opened.class, this::onOpened)
                .on("clearance.progressed.v1", ClearanceFacts.Progressed.class, this::onProgressed)
                .on("clearance.completed.v1", ClearanceFacts.Completed.class, this::onCompleted)
                .on("plan-line.revised.v1", ClearanceFacts.LineRevised.class, this::onLineRevised)
                .build();
    }

    private void onOpened(InboundEvent event, ClearanceFacts.Opened fact) {
        following.opened(event, fact.place());
    }

    private void onProgressed(InboundEvent event, ClearanceFacts.Progressed fact) {
        following.progressed(event, fact.place(), fact.progress(event), fact.forecast());
    }

    private void onCompleted(InboundEvent event, ClearanceFacts.Completed fact) {
        following.completed(event, fact.place(), fact.completedOn());
    }

    private void onLineRevised(InboundEvent event, ClearanceFacts.LineRevised fact) {
        String complaintId = fact.complaintId();
        if (complaintId != null) {
            flagging.planLineRevised(event, new ProjectId(fact.projectId()), complaintId);
        }
    }
}
