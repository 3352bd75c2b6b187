package org.clearway.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clearway.eventing.Loaded;
import org.clearway.notification.application.SendingAlerts.Reached;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is due on one channel in batches and sends it with some threads at once. While the mail server is away one
 * mail at a time finds out whether it is back; the others wait untouched.
 */
public final class SendingRounds {
    private static final Logger LOG = LoggerFactory.getLogger(SendingRounds.class);
    private static final int BATCH = 200;

    private final Channel channel;
    private final FindingAlerts finding;
    private final SendingAlerts sending;
    private final Directory directory;
    private final SenderLease lease;
    private final Clock clock;
    private final MailPause pause;
    private final ExecutorService threads;

    /** How a channel is worked on. */
    public record Pace(Channel channel, int parallel, Duration longestPause) {}

    public SendingRounds(
            Pace pace,
            FindingAlerts finding,
            SendingAlerts sending,
            Directory directory,
            SenderLease lease,
            Clock clock) {
        this.channel = pace.channel();
        this.finding = finding;
        this.sending = sending;
        this.directory = directory;
        this.lease = lease;
        this.clock = clock;
        pause = new MailPause(pace.longestPause(), System::nanoTime);
        threads = Executors.newFixedThreadPool(
                pace.parallel(), Thread.ofVirtual().name("send-", 0).factory());
    }

    /**
     * Sends one batch, if this instance is the one to do it.
     *
     * @return true when there may be more at once
     */
    public boolean round() throws InterruptedException {
        MailPause.Mode mode = pause.mode();
        if (mode == MailPause.Mode.WAIT || !lease.hold()) {
            return false;
        }
        boolean isTrying = mode == MailPause.Mode.TRY_ONE;
        List<Loaded<Alert>> due = finding.due(channel, clock.instant(), isTrying ? 1 : BATCH);
        Lookup lookup = directory.lookup();
        List<Callable<Boolean>> attempts = new ArrayList<>();
        apart(due).forEach(alerts -> attempts.add(() -> attempt(alerts, lookup, isTrying)));
        boolean progress = false;
        for (Future<Boolean> done : threads.invokeAll(attempts)) {
            progress |= done.resultNow();
        }
        return progress;
    }

    /**
     * What may be sent at the same time. Addressees of one event that are looked up may turn out to be one agency, so
     * they go one after the other: the second finds out that the first was told.
     */
    static Collection<List<Loaded<Alert>>> apart(List<Loaded<Alert>> due) {
        Map<String, List<Loaded<Alert>>> groups = new LinkedHashMap<>();
        for (Loaded<Alert> alert : due) {
            AlertRaised raised = alert.state().raised();
            String key = raised.addressee() instanceof Addressee.Named
                    ? "alert/" + raised.alertId().value()
                    : "event/" + raised.eventId();
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(alert);
        }
        return groups.values();
    }

    private boolean attempt(List<Loaded<Alert>> alerts, Lookup lookup, boolean isTrying) {
        boolean progress = false;
        for (Loaded<Alert> alert : alerts) {
            progress |= attempt(alert, lookup, isTrying);
        }
        return progress;
    }

    /** Was the mail server away when it was last tried? */
    public boolean isServerAway() {
        return pause.mode() != MailPause.Mode.OPEN;
    }

    /** Lets the work in hand end; nothing new begins. */
    public void close() {
        threads.close();
        lease.release();
    }

    private boolean attempt(Loaded<Alert> alert, Lookup lookup, boolean isTrying) {
        // The rest of a batch is left alone as soon as the server is away or the lease is lost.
        if ((!isTrying && pause.mode() != MailPause.Mode.OPEN) || !lease.hold()) {
            return false;
        }
        try {
            Reached reached = sending.send(alert, lookup);
            pause.noticed(reached);
            return reached != Reached.NO;
        } catch (RuntimeException e) {
            LOG.warn("alert {} is tried again: {}", alert.id().id(), e.toString());
            return false;
        }
    }
}
