package org.clearway.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.AlertId;
import org.clearway.notification.domain.Cause;
import org.clearway.notification.domain.EventFacts;
import org.clearway.notification.domain.Matters;
import org.clearway.notification.domain.Route;

/**
 * Raises the alerts that an event leads to. Nothing is sent here: a listener must not wait for a mail server. Each alert
 * is a stream of its own whose id comes from event, addressee and channel, so a second delivery, or one that was broken
 * off in the middle, raises exactly what is missing.
 */
public final class RaisingAlerts {
    private final Streams<Alert, AlertEvent> alerts;
    private final FindingAlerts finding;
    private final RouteBook routes;
    private final Clock clock;
    private final Bell bell;

    public RaisingAlerts(
            Streams<Alert, AlertEvent> alerts, FindingAlerts finding, RouteBook routes, Clock clock, Bell bell) {
        this.alerts = alerts;
        this.finding = finding;
        this.routes = routes;
        this.clock = clock;
        this.bell = bell;
    }

    /** Raises what the routes of this event say. */
    public void raise(InboundEvent event, EventFacts all) {
        EventFacts facts = all.tellable(event.type());
        List<Route> ways = routes.of(event.type());
        if (ways.isEmpty()) {
            return;
        }
        List<AlertRaised> missing = missing(toRaise(event, facts, ways));
        if (missing.isEmpty()) {
            return;
        }
        // The first on this thread: an audit that delivers events without effects refuses it here, and so all of them.
        raise(event, missing.getFirst());
        List<Callable<Object>> others = new ArrayList<>();
        for (AlertRaised raised : missing.subList(1, missing.size())) {
            others.add(() -> raise(event, raised));
        }
        runTogether(others);
        bell.ring();
    }

    /** What was raised before need not be tried: one question instead of a command for each. */
    private List<AlertRaised> missing(List<AlertRaised> all) {
        List<String> ids = all.stream().map(raised -> raised.alertId().value()).toList();
        Set<String> known = finding.raised(ids);
        return all.stream()
                .filter(raised -> !known.contains(raised.alertId().value()))
                .toList();
    }

    private List<AlertRaised> toRaise(InboundEvent event, EventFacts facts, List<Route> ways) {
        Cause cause = new Cause(
                event.id(),
                event.type(),
                event.subject(),
                event.sequence(),
                event.occurredOn(),
                event.recordedAt(),
                event.traceParent(),
                event.correlationId());
        // The first route that leads to an addressee on a channel speaks for all: one mail per event and recipient.
        Map<AlertId, AlertRaised> raised = new LinkedHashMap<>();
        for (Route way : ways) {
            for (Addressee addressee : way.role().addressees(facts)) {
                AlertId id = AlertId.of(cause, addressee, way.channel());
                raised.computeIfAbsent(id, same -> raised(id, way, addressee, cause, facts));
            }
        }
        return List.copyOf(raised.values());
    }

    private AlertRaised raised(AlertId id, Route way, Addressee addressee, Cause cause, EventFacts facts) {
        Instant now = clock.instant();
        return new AlertRaised(
                id,
                way.id(),
                cause.id(),
                cause.type(),
                addressee instanceof Addressee.Named(String agency) ? agency : null,
                way.role(),
                way.channel(),
                facts.text("projectId").orElse(null),
                way.template(),
                addressee,
                Matters.remindedOf(cause.type(), facts),
                cause,
                facts.abridged(),
                now,
                LocalDate.ofInstant(now, clock.getZone()));
    }

    private Object raise(InboundEvent event, AlertRaised raised) {
        String id = raised.alertId().value();
        Origin origin = Origin.reactionTo(event, "raise-alert/" + id);
        return alerts.execute(id, origin, Streams.ANY_VERSION, state -> AlertDecider.raise(state, raised));
    }

    /** Together, because the journal writes in one go what waits at the same time. */
    private static void runTogether(List<Callable<Object>> commands) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> done : threads.invokeAll(commands)) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while raising alerts", e);
        }
    }
}
