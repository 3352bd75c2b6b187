package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clearway.insight.domain.ClearanceFact.ClearanceCompleted;
import org.clearway.insight.domain.ClearanceFact.ClearanceOpened;
import org.clearway.insight.domain.Holding.Kind;
import org.clearway.insight.domain.ObstacleFact.ObstacleReported;
import org.clearway.insight.domain.ObstacleFact.ObstacleResolved;
import org.clearway.insight.domain.ProjectFact.MilestoneMet;
import org.clearway.insight.domain.ProjectFact.MilestoneScheduled;
import org.jspecify.annotations.Nullable;

/**
 * Who held what, from when to when, by the legal dates. A thing passes from hand to hand: a new holder of the same
 * thing and step ends the holding before it.
 */
final class Holdings {
    private final List<Holding> closed = new ArrayList<>();
    private final Map<Key, Holding> open = new HashMap<>();
    private final Set<String> endedComplaints = new HashSet<>();
    private final ClearanceHands clearances = new ClearanceHands(this);
    private final TaskHands tasks = new TaskHands(this);

    private record Key(
            Kind kind,
            String id,
            @Nullable String step,
            @Nullable String one) {}

    /** @param happenings of one project, in the order in which they became known */
    static List<Holding> of(List<Happening> happenings) {
        Holdings holdings = new Holdings();
        happenings.forEach(holdings::apply);
        return holdings.all();
    }

    private void apply(Happening happening) {
        LocalDate day = happening.occurredOn();
        switch (happening.fact()) {
            case MilestoneScheduled s ->
                pass(new Holding(Kind.MILESTONE, s.milestoneId(), null, s.title(), s.leadAgency(), day, null));
            case MilestoneMet m -> end(Kind.MILESTONE, m.milestoneId(), null, m.metOn());
            case ObstacleReported o ->
                pass(new Holding(Kind.OBSTACLE, o.obstacleId(), null, o.title(), o.ownerAgency(), o.since(), null));
            case ObstacleResolved o -> end(Kind.OBSTACLE, o.obstacleId(), null, o.resolvedOn());
            case ComplaintFact c -> apply(c, day);
            case ClearanceOpened c -> {
                clearances.unit(c);
                pass(new Holding(Kind.CLEARANCE, c.clearanceId(), null, null, c.compensationUnit(), day, null));
            }
            case ClearanceCompleted c -> end(Kind.CLEARANCE, c.clearanceId(), null, c.completedOn());
            case TaskFact t -> tasks.apply(t, day);
            case LandUserFact l -> clearances.apply(l, happening);
            case PlanFact p -> clearances.apply(p, happening);
            case null, default -> {}
        }
    }

    private void apply(ComplaintFact complaint, LocalDate day) {
        if (complaint.step().ends()) {
            endedComplaints.add(complaint.complaintId());
            end(Kind.COMPLAINT, complaint.complaintId(), null, day);
            return;
        }
        if (complaint.step().hands()) {
            endedComplaints.remove(complaint.complaintId());
        } else if (endedComplaints.contains(complaint.complaintId())) {
            // What follows on the end, such as carrying out, puts it in nobody's hands again.
            return;
        }
        String holder = complaint.toAgency() != null ? complaint.toAgency() : complaint.holderAgency();
        pass(new Holding(Kind.COMPLAINT, complaint.complaintId(), null, null, holder, day, null));
    }

    /** The thing is in these hands now; nothing changes when it was already. */
    void pass(Holding holding) {
        pass(holding, null);
    }

    /** Like {@link #pass(Holding)}, for a thing held by several at once: each has a hold of its own. */
    void passToOneOfSeveral(Holding holding) {
        pass(holding, holding.holder());
    }

    private void pass(Holding holding, @Nullable String one) {
        Key key = new Key(holding.kind(), holding.id(), holding.step(), one);
        Holding before = open.get(key);
        if (before != null && before.holder().equals(holding.holder())) {
            return;
        }
        if (before != null) {
            closed.add(before.endedOn(holding.since()));
        }
        open.put(key, holding);
    }

    /** The thing, or this step of it, left all hands that had it. */
    void end(Kind kind, String id, @Nullable String step, LocalDate day) {
        open.entrySet().removeIf(entry -> {
            Key key = entry.getKey();
            boolean meant = key.kind() == kind && key.id().equals(id) && Objects.equals(key.step(), step);
            if (meant) {
                closed.add(entry.getValue().endedOn(day));
            }
            return meant;
        });
    }

    /** One of several lets it go; the others still have it. */
    void endOneOfSeveral(Kind kind, String id, String holder, LocalDate day) {
        Holding held = open.remove(new Key(kind, id, null, holder));
        if (held != null) {
            closed.add(held.endedOn(day));
        }
    }

    private List<Holding> all() {
        List<Holding> all = new ArrayList<>(closed);
        all.addAll(open.values());
        all.sort(Comparator.comparing(Holding::since)
                .thenComparing(Holding::kind)
                .thenComparing(Holding::id)
                .thenComparing(Holding::holder));
        return List.copyOf(all);
    }
}
