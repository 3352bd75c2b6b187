package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clearway.project.domain.Obstacle.Forestalled;
import org.clearway.project.domain.Obstacle.Open;
import org.clearway.project.domain.Obstacle.Promise;
import org.clearway.project.domain.Obstacle.Report;
import org.clearway.project.domain.Obstacle.Resolved;
import org.clearway.project.domain.ObstacleCommand.EndBySource;
import org.clearway.project.domain.ObstacleCommand.PromiseRemoval;
import org.clearway.project.domain.ObstacleCommand.ReportObstacle;
import org.clearway.project.domain.ObstacleCommand.ResolveObstacle;
import org.clearway.project.domain.ObstacleEvent.ObstacleForestalled;
import org.clearway.project.domain.ObstacleEvent.ObstaclePromised;
import org.clearway.project.domain.ObstacleEvent.ObstacleReported;
import org.clearway.project.domain.ObstacleEvent.ObstacleResolved;
import org.jspecify.annotations.Nullable;

/** Decides on obstacles. The owner promises a day; the owner, or who answers for the milestone, shows that it is gone. */
public final class ObstacleDecider {
    private ObstacleDecider() {}

    /** Reports one; what is known already, or was over before it was read, is not reported again. */
    public static List<ObstacleEvent> report(@Nullable Obstacle before, ReportObstacle asked) {
        Report report = asked.report();
        boolean known = switch (before) {
            case null -> false;
            case Open open -> true;
            // Suspended, lifted, suspended again: the second one is a fact of its own.
            case Resolved over -> Objects.equals(over.report().source(), report.source());
            case Forestalled f ->
                f.project().equals(report.project()) && !f.endedOn().isBefore(asked.occurredOn());
        };
        return known ? List.of() : reported(asked, report);
    }

    private static List<ObstacleEvent> reported(ReportObstacle asked, Report report) {
        Obstacle.Source source = report.source();
        return List.of(new ObstacleReported(
                asked.obstacle(),
                report.project(),
                report.milestone(),
                report.kind(),
                report.causeCode(),
                report.title(),
                report.owner(),
                report.headPost(),
                report.since(),
                report.reportedBy(),
                source == null ? null : source.eventId(),
                source == null ? null : source.subject(),
                asked.occurredOn()));
    }

    /** The owner names a day, or another one. */
    public static List<ObstacleEvent> promise(Obstacle obstacle, PromiseRemoval asked) {
        Open open = requireOpen(obstacle);
        Report report = open.report();
        if (!asked.by().equals(report.owner())) {
            throw refused(new Refusal.NotYourAct(List.of(report.owner())));
        }
        notBefore("promisedOn", asked.promisedOn(), asked.occurredOn());
        Promise before = open.promise();
        return List.of(new ObstaclePromised(
                open.id(),
                report.project(),
                report.milestone(),
                report.owner(),
                before == null ? null : before.on(),
                asked.promisedOn(),
                asked.statement(),
                asked.occurredOn()));
    }

    /** Somebody who may shows that it is gone. */
    public static List<ObstacleEvent> resolve(Obstacle obstacle, ResolveObstacle asked) {
        Open open = requireOpen(obstacle);
        List<AgencyId> may = new ArrayList<>(List.of(open.report().owner()));
        may.addAll(asked.mayResolve());
        if (!may.contains(asked.by())) {
            throw refused(new Refusal.NotYourAct(may.stream().distinct().toList()));
        }
        if (open.report().endsByFact()) {
            throw refused(new Refusal.ObstacleFollowsDecision(open.id()));
        }
        notBefore("resolvedOn", asked.resolvedOn(), open.report().since());
        notBefore("occurredOn", asked.occurredOn(), asked.resolvedOn());
        return List.of(resolved(open, asked.resolvedOn(), asked.evidence(), asked.occurredOn()));
    }

    /** What it follows from is over. Before its report was read, that is remembered, so that it never opens. */
    public static List<ObstacleEvent> endBySource(@Nullable Obstacle before, EndBySource asked) {
        return switch (before) {
            case null -> List.of(forestalled(asked));
            case Open open -> ended(open, asked);
            case Resolved r -> List.of();
            case Forestalled f -> asked.endedOn().isAfter(f.endedOn()) ? List.of(forestalled(asked)) : List.of();
        };
    }

    /** One stream tells the order of its events itself; between two streams only the dates do. */
    private static List<ObstacleEvent> ended(Open open, EndBySource asked) {
        Report report = open.report();
        Obstacle.Source source = report.source();
        boolean before = asked.endedOn().isBefore(report.since());
        boolean sameStream =
                source != null && source.subject().equals(asked.source().subject());
        if (!report.project().equals(asked.project()) || (before && !sameStream)) {
            return List.of();
        }
        LocalDate day = before ? report.since() : asked.endedOn();
        return List.of(resolved(open, day, List.of(asked.evidence()), day));
    }

    private static ObstacleForestalled forestalled(EndBySource asked) {
        return new ObstacleForestalled(
                asked.obstacle(), asked.project(), asked.source().eventId(), asked.endedOn());
    }

    /** Applies one event. */
    public static Obstacle evolve(@Nullable Obstacle state, ObstacleEvent event) {
        return switch (event) {
            case ObstacleReported e -> new Open(e.obstacleId(), reported(e), null);
            case ObstacleForestalled e -> new Forestalled(e.obstacleId(), e.projectId(), e.occurredOn());
            case ObstaclePromised e -> {
                Open open = open(state);
                yield new Open(open.id(), open.report(), new Promise(e.promisedOn(), e.occurredOn(), e.statement()));
            }
            case ObstacleResolved e -> {
                Open open = open(state);
                yield new Resolved(open.id(), open.report(), open.promise(), e.resolvedOn(), e.evidence());
            }
        };
    }

    private static Report reported(ObstacleReported e) {
        String eventId = e.sourceEventId();
        String subject = e.sourceSubject();
        return new Report(
                e.projectId(),
                e.milestoneId(),
                e.kind(),
                e.causeCode(),
                e.title(),
                e.ownerAgency(),
                e.headPost(),
                e.since(),
                e.reportedBy(),
                eventId == null || subject == null ? null : new Obstacle.Source(eventId, subject));
    }

    private static ObstacleResolved resolved(
            Open open, LocalDate resolvedOn, List<Evidence> evidence, LocalDate occurredOn) {
        Report report = open.report();
        return new ObstacleResolved(
                open.id(),
                report.project(),
                report.milestone(),
                report.kind(),
                report.causeCode(),
                report.owner(),
                report.since(),
                resolvedOn,
                evidence,
                occurredOn);
    }

    private static Open requireOpen(Obstacle obstacle) {
        return switch (obstacle) {
            case Open open -> open;
            case Resolved resolved ->
                throw refused(new Refusal.ObstacleAlreadyResolved(resolved.id(), resolved.resolvedOn()));
            case Forestalled forestalled ->
                throw refused(new Refusal.ObstacleAlreadyResolved(forestalled.id(), forestalled.endedOn()));
        };
    }

    private static Open open(@Nullable Obstacle state) {
        if (state instanceof Open open) {
            return open;
        }
        throw new IllegalStateException("an event of an obstacle that is not open");
    }

    private static void notBefore(String field, LocalDate date, LocalDate earliest) {
        if (date.isBefore(earliest)) {
            throw refused(new Refusal.DateTooEarly(field, date, earliest));
        }
    }

    private static ProjectRefused refused(Refusal refusal) {
        return new ProjectRefused(refusal);
    }
}
