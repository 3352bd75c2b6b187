package org.clearway.clearance.kafka;

import java.util.Map;
import org.clearway.clearance.application.KeepingComplaints;
import org.clearway.clearance.application.RequiringRevision;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.kafka.ComplaintEvents.AboutComplaint;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Marks parcels and lines with the complaints about them. A mark blocks nothing; a suspension of the contested decision
 * does while it holds; an upheld complaint sends the line back for revision, or is held against the recovery.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintEventsListener {
    private static final String SUSPENDED = "decision-suspended";
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("complaint.filed.v1", "filed"),
            Map.entry("complaint.received.v1", "received"),
            Map.entry("complaint.accepted.v1", "accepted"),
            Map.entry("complaint.refused.v1", "refused"),
            Map.entry("complaint.forwarded.v1", "forwarded"),
            Map.entry("verification.started.v1", "under-verification"),
            Map.entry("complaint.suspended.v1", "suspended"),
            Map.entry("complaint.resumed.v1", "resumed"),
            Map.entry("complaint.rejected.v1", "rejected"),
            Map.entry("complaint.lapsed.v1", "lapsed"),
            Map.entry("complaint.withdrawn.v1", "withdrawn"));

    private final KeepingComplaints complaints;
    private final RequiringRevision requiring;

    ComplaintEventsListener(KeepingComplaints complaints, RequiringRevision requiring) {
        this.complaints = complaints;
        this.requiring = requiring;
    }

    @Bean
    Subscription complaintEvents() {
        Subscription.Builder builder =
                Subscription.named("clearance-service.complaints").topics("complaints");
        STATES.forEach((type, state) ->
                builder.on(type, AboutComplaint.class, (event, about) -> complaints.mark(event, about.mark(state))));
        return builder.on("contested-decision.suspended.v1", AboutComplaint.class, this::suspend)
                .on("contested-decision.suspension-lifted.v1", AboutComplaint.class, this::lift)
                .on(
                        "complaint.lapse-annulled.v1",
                        AboutComplaint.class,
                        (event, about) -> complaints.annulLapse(event, about.mark("lapse-annulled")))
                .on("complaint.upheld.v1", AboutComplaint.class, (event, about) -> uphold(event, about, "upheld"))
                .on(
                        "complaint.partly-upheld.v1",
                        AboutComplaint.class,
                        (event, about) -> uphold(event, about, "partly-upheld"))
                .build();
    }

    private void suspend(InboundEvent event, AboutComplaint about) {
        complaints.suspend(event, about.mark(SUSPENDED), event.occurredOn(), about.until());
    }

    private void lift(InboundEvent event, AboutComplaint about) {
        complaints.lift(event, about.mark("suspension-lifted"), event.occurredOn());
    }

    private void uphold(InboundEvent event, AboutComplaint about, String state) {
        ComplaintMark known = complaints.uphold(event, about.mark(state), event.occurredOn());
        requiring.require(known, event.occurredOn(), Origin.reactionTo(event, "require-revision"));
    }
}
