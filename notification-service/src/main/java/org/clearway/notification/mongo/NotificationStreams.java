package org.clearway.notification.mongo;

import com.mongodb.client.model.Indexes;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.StreamDefinition;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.Contact;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Template;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams of this service: their events on the wire, and the fields that are searched for. */
@Configuration(proxyBeanMethods = false)
class NotificationStreams {
    /** The id again: a listing that goes from new to old cannot sort by {@code _id}, which queries sort upwards. */
    static final String ID = "f.id";

    static final String STATUS = "f.status";
    static final String CHANNEL = "f.channel";
    static final String RECIPIENT = "f.recipient";
    static final String EVENT = "f.event";
    static final String TYPE = "f.type";
    static final String PROJECT = "f.project";
    static final String NEXT_ATTEMPT = "f.nextAttempt";
    static final String NAMED = "f.named";
    static final String UNREAD = "f.unread";

    @Bean
    EventTypes<AlertEvent> alertEvents() {
        return EventTypes.of(AlertEvent.class)
                .type("alert.raised.v1", AlertEvent.AlertRaised.class)
                .type("alert.delayed.v1", AlertEvent.AlertDelayed.class)
                .type("alert.sent.v1", AlertEvent.AlertSent.class)
                .type("alert.delivered.v1", AlertEvent.AlertDelivered.class)
                .type("alert.failed.v1", AlertEvent.AlertFailed.class)
                .type("alert.suppressed.v1", AlertEvent.AlertSuppressed.class)
                .type("alert.read.v1", AlertEvent.AlertRead.class)
                .type("alert.retried.v1", AlertEvent.AlertRetried.class)
                .build();
    }

    @Bean
    EventTypes<Route.Event> routeEvents() {
        return EventTypes.of(Route.Event.class)
                .type("route.set.v1", Route.RouteSet.class)
                .build();
    }

    @Bean
    EventTypes<Template.Event> templateEvents() {
        return EventTypes.of(Template.Event.class)
                .type("template.set.v1", Template.TemplateSet.class)
                .build();
    }

    @Bean
    EventTypes<Contact.Event> contactEvents() {
        return EventTypes.of(Contact.Event.class)
                .type("contact.set.v1", Contact.ContactSet.class)
                .build();
    }

    @Bean
    Streams<Alert, AlertEvent> alerts(EventStore store, EventTypes<AlertEvent> types) {
        return store.streams(StreamDefinition.of("alert", Alert.class, types)
                .evolve(Alert::evolve)
                .occurredOn(AlertEvent::occurredOn)
                .fields(NotificationStreams::searched)
                .index(Indexes.ascending(CHANNEL, NEXT_ATTEMPT))
                .index(Indexes.ascending(RECIPIENT, ID))
                .index(Indexes.ascending(STATUS, ID))
                .index(Indexes.ascending(PROJECT, ID))
                .index(Indexes.ascending(EVENT))
                .build());
    }

    @Bean
    Streams<Route, Route.Event> routes(EventStore store, EventTypes<Route.Event> types) {
        return store.streams(StreamDefinition.of("route", Route.class, types)
                .evolve(Route::evolve)
                .occurredOn(Route.Event::occurredOn)
                .build());
    }

    @Bean
    Streams<Template, Template.Event> templates(EventStore store, EventTypes<Template.Event> types) {
        return store.streams(StreamDefinition.of("template", Template.class, types)
                .evolve(Template::evolve)
                .occurredOn(Template.Event::occurredOn)
                .build());
    }

    @Bean
    Streams<Contact, Contact.Event> contacts(EventStore store, EventTypes<Contact.Event> types) {
        return store.streams(StreamDefinition.of("contact", Contact.class, types)
                .evolve(Contact::evolve)
                .occurredOn(Contact.Event::occurredOn)
                .build());
    }

    private static Map<String, ?> searched(Alert alert) {
        AlertEvent.AlertRaised raised = alert.raised();
        Map<String, Object> fields = new HashMap<>();
        put(fields, ID, raised.alertId().value());
        put(fields, STATUS, alert.status().name());
        put(fields, CHANNEL, raised.channel().name());
        put(fields, EVENT, raised.eventId());
        put(fields, TYPE, raised.eventType());
        put(fields, NAMED, raised.addressee() instanceof Addressee.Named);
        if (alert.recipient() != null) {
            put(fields, RECIPIENT, alert.recipient());
        }
        if (raised.projectId() != null) {
            put(fields, PROJECT, raised.projectId());
        }
        if (alert instanceof Alert.Pending pending) {
            put(fields, NEXT_ATTEMPT, Date.from(pending.nextAttemptAt()));
        }
        if (alert instanceof Alert.Delivered there) {
            put(fields, UNREAD, there.readAt() == null);
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String path, Object value) {
        fields.put(path.substring("f.".length()), value);
    }
}
