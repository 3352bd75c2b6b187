package org.clearway.notification.application;

import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;

/** Tries an alert again that was given up. */
public final class RetryingAlert {
    private final Streams<Alert, AlertEvent> alerts;
    private final AlertDecider decider;
    private final Bell bell;

    public RetryingAlert(Streams<Alert, AlertEvent> alerts, AlertDecider decider, Bell bell) {
        this.alerts = alerts;
        this.decider = decider;
        this.bell = bell;
    }

    /** @throws org.clearway.notification.domain.NotificationRefused.NotFailed when it was not given up */
    public Outcome<Alert> retry(String id, Origin origin, long expectedVersion) {
        Outcome<Alert> done = alerts.execute(id, origin, expectedVersion, decider::retry);
        bell.ring();
        return done;
    }
}
