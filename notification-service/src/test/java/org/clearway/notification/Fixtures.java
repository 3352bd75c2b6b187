package org.clearway.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.AlertId;
import org.clearway.notification.domain.Cause;
import org.clearway.notification.domain.Channel;
import org.clearway.notification.domain.Message;
import org.clearway.notification.domain.Role;
import org.clearway.notification.domain.Sending;
import org.clearway.notification.domain.Text;

/** Events and alerts to begin with. */
public final class Fixtures {
    public static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");
    public static final LocalDate THAT_DAY = LocalDate.parse("2026-11-02");
    public static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    public static final String TRACE_PARENT = "00-" + TRACE_ID + "-00f067aa0ba902b7-01";

    private Fixtures() {}

    public static InboundEvent anEvent(String type, String subject, long sequence, String data) {
        return anEvent("source:" + StreamId.newId(), type, subject, sequence, data);
    }

    public static InboundEvent anEvent(String id, String type, String subject, long sequence, String data) {
        return new InboundEvent(
                id,
                "source",
                type,
                subject,
                sequence,
                "0-1",
                MORNING,
                THAT_DAY,
                "pc-bao-lam",
                null,
                "correlation-1",
                TRACE_PARENT,
                data);
    }

    public static Cause aCause(String eventId, String type) {
        return new Cause(eventId, type, "subject-1", 7, THAT_DAY, MORNING, TRACE_PARENT, "correlation-1");
    }

    public static AlertRaised aRaisedAlert() {
        return aRaisedAlert(new Addressee.Named("pc-bao-lam"), Channel.MAIL, List.of());
    }

    public static AlertRaised aRaisedAlert(Addressee addressee, Channel channel, List<String> about) {
        Cause cause = aCause("source:0-1-0", "task.assigned.v1");
        return new AlertRaised(
                AlertId.of(cause, addressee, channel),
                "task.assigned.v1:LEADS:" + channel,
                cause.id(),
                cause.type(),
                addressee instanceof Addressee.Named(String agency) ? agency : null,
                Role.LEADS,
                channel,
                null,
                "task-assigned",
                addressee,
                about,
                cause,
                Map.of("taskCode", "1309-1.2"),
                MORNING,
                THAT_DAY);
    }

    public static Message aMessage() {
        return new Message(new Text("Giao nhiệm vụ", "Nội dung"), new Text("Task assigned", "Text"));
    }

    public static Sending aSending() {
        return new Sending("task-assigned", 1, "vi", aMessage());
    }
}
