package org.clearway.insight.kafka;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.application.ReadingFacts;
import org.clearway.insight.domain.ClearanceFact;
import org.clearway.insight.domain.ComplaintFact;
import org.clearway.insight.domain.ForeignFact;
import org.clearway.insight.domain.Happening;
import org.clearway.insight.domain.KeptEvent;
import org.clearway.insight.domain.LandUserFact;
import org.clearway.insight.domain.LimitFact;
import org.clearway.insight.domain.ObstacleFact;
import org.clearway.insight.domain.PlanFact;
import org.clearway.insight.domain.ProjectFact;
import org.clearway.insight.domain.TaskFact;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The one table from types on the wire to insight's own records of them. */
@Component
class ForeignFacts implements ReadingFacts {
    private static final Logger LOG = LoggerFactory.getLogger(ForeignFacts.class);
    private static final String LIMIT = ".limit-";

    private final FactMapper mapper;
    private final Map<String, Class<? extends ForeignFact>> bodies = new HashMap<>();
    private final Map<String, ComplaintFact.Step> complaintSteps = new HashMap<>();

    ForeignFacts(FactMapper mapper) {
        this.mapper = mapper;
        projects();
        clearances();
        EnumSet.allOf(ComplaintFact.Step.class).forEach(step -> complaintSteps.put(step.type(), step));
    }

    private void projects() {
        bodies.put("project.registered.v1", ProjectFact.ProjectRegistered.class);
        bodies.put("milestone.scheduled.v1", ProjectFact.MilestoneScheduled.class);
        bodies.put("milestone.rescheduled.v1", ProjectFact.MilestoneRescheduled.class);
        bodies.put("milestone.forecast.v1", ProjectFact.MilestoneForecast.class);
        bodies.put("milestone.met.v1", ProjectFact.MilestoneMet.class);
        bodies.put("milestone.missed.v1", ProjectFact.MilestoneMissed.class);
        bodies.put("obstacle.reported.v1", ObstacleFact.ObstacleReported.class);
        bodies.put("obstacle.promised.v1", ObstacleFact.ObstaclePromised.class);
        bodies.put("obstacle.resolved.v1", ObstacleFact.ObstacleResolved.class);
        bodies.put("task.assigned.v1", TaskFact.TaskAssigned.class);
        bodies.put("task.submitted.v1", TaskFact.TaskSubmitted.class);
        bodies.put("task.returned.v1", TaskFact.TaskReturned.class);
        bodies.put("task.completed.v1", TaskFact.TaskCompleted.class);
    }

    private void clearances() {
        bodies.put("clearance.opened.v1", ClearanceFact.ClearanceOpened.class);
        bodies.put("land-user-list.fixed.v1", ClearanceFact.LandUserListFixed.class);
        bodies.put("clearance.progressed.v1", ClearanceFact.ClearanceProgressed.class);
        bodies.put("recovery.decided.v1", ClearanceFact.RecoveryDecided.class);
        bodies.put("recovery.cancelled.v1", ClearanceFact.RecoveryCancelled.class);
        bodies.put("clearance.completed.v1", ClearanceFact.ClearanceCompleted.class);
        bodies.put("land-user.listed.v1", LandUserFact.LandUserListed.class);
        bodies.put("recovery-notice.issued.v1", LandUserFact.NoticeIssued.class);
        bodies.put("recovery-notice.delivered.v1", LandUserFact.NoticeDelivered.class);
        bodies.put("inventory.completed.v1", LandUserFact.InventoryCompleted.class);
        bodies.put("inventory.refused.v1", LandUserFact.InventoryRefused.class);
        bodies.put("compensation.accepted.v1", LandUserFact.CompensationAccepted.class);
        bodies.put("compensation.refused.v1", LandUserFact.CompensationRefused.class);
        bodies.put("compensation.paid.v1", LandUserFact.CompensationPaid.class);
        bodies.put("site.handed-over.v1", LandUserFact.SiteHandedOver.class);
        bodies.put("plan.drafted.v1", PlanFact.PlanDrafted.class);
        bodies.put("plan.posted.v1", PlanFact.PlanPosted.class);
        bodies.put("plan.posting-ended.v1", PlanFact.PostingEnded.class);
        bodies.put("consultation.held.v1", PlanFact.ConsultationHeld.class);
        bodies.put("plan.appraised.v1", PlanFact.PlanAppraised.class);
        bodies.put("plan.approved.v1", PlanFact.PlanApproved.class);
        bodies.put("plan-line.revision-required.v1", PlanFact.LineRevisionRequired.class);
        bodies.put("plan-line.revised.v1", PlanFact.LineRevised.class);
    }

    /** Types that are read; contract files are kept for them with their producers. */
    Set<String> types() {
        Set<String> types = new TreeSet<>(bodies.keySet());
        types.addAll(complaintSteps.keySet());
        return types;
    }

    @Override
    public Happening read(KeptEvent kept) {
        try {
            return new Happening(kept, decode(kept.event()));
        } catch (RuntimeException e) {
            // Whatever is odd about it: kept and fed all the same; only states and stories do without it.
            LOG.warn(
                    "event {} of type {} lacks what is read of it: {}",
                    kept.event().id(),
                    kept.event().type(),
                    e.getClass().getSimpleName());
            return new Happening(kept, null);
        }
    }

    private @Nullable ForeignFact decode(InboundEvent event) {
        Class<? extends ForeignFact> body = bodies.get(event.type());
        if (body != null) {
            return mapper.read(event.data(), body);
        }
        ComplaintFact.Step step = complaintSteps.get(event.type());
        if (step != null) {
            return mapper.read(with(event, "step", step.name()), ComplaintFact.class);
        }
        return event.type().contains(LIMIT) ? limit(event) : null;
    }

    private @Nullable ForeignFact limit(InboundEvent event) {
        int from = event.type().indexOf(LIMIT) + LIMIT.length();
        String word = event.type().substring(from, event.type().lastIndexOf('.'));
        String step = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (LimitFact.Step known : LimitFact.Step.values()) {
            if (known.name().equals(step)) {
                ObjectNode data = mapper.read(event.data(), ObjectNode.class);
                data.put("step", step).put("subject", event.subject());
                return mapper.read(mapper.write(data), LimitFact.class);
            }
        }
        return null;
    }

    /** The type says what the data need not repeat. */
    private String with(InboundEvent event, String field, String value) {
        ObjectNode data = mapper.read(event.data(), ObjectNode.class);
        data.put(field, value);
        return mapper.write(data);
    }
}
