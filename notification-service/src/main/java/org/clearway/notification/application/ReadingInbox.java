package org.clearway.notification.application;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.Alert.Delivered;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;
import org.jspecify.annotations.Nullable;

/** The inbox of an agency. */
public final class ReadingInbox {
    private final Streams<Alert, AlertEvent> alerts;
    private final FindingAlerts finding;
    private final AlertDecider decider;

    public ReadingInbox(Streams<Alert, AlertEvent> alerts, FindingAlerts finding, AlertDecider decider) {
        this.alerts = alerts;
        this.finding = finding;
        this.decider = decider;
    }

    /** What is there, newest first. */
    public List<Loaded<Alert>> list(String agency, boolean onlyUnread, @Nullable String before, int limit) {
        return finding.inbox(agency, onlyUnread, before, limit);
    }

    /** One entry, if it is in the inbox of this agency. */
    public Optional<Loaded<Alert>> find(String id, String agency) {
        return alerts.find(id)
                .filter(loaded -> loaded.state() instanceof Delivered there
                        && there.recipient().equals(agency));
    }

    /** The agency has read it; saying so again changes nothing. */
    public Outcome<Alert> read(String id, Origin origin, long expectedVersion) {
        return alerts.execute(id, origin, expectedVersion, decider::read);
    }
}
