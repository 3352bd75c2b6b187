package org.clearway.notification;

import java.time.Clock;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.Addresses;
import org.clearway.notification.application.Bell;
import org.clearway.notification.application.ChangingRoutes;
import org.clearway.notification.application.ChangingTemplates;
import org.clearway.notification.application.Closings;
import org.clearway.notification.application.ComposingMessages;
import org.clearway.notification.application.Directory;
import org.clearway.notification.application.FindingAlerts;
import org.clearway.notification.application.FindingRoutes;
import org.clearway.notification.application.FindingTemplates;
import org.clearway.notification.application.HearingEvents;
import org.clearway.notification.application.InboxFeed;
import org.clearway.notification.application.InstalledStandards;
import org.clearway.notification.application.InstallingStandards;
import org.clearway.notification.application.LookingUpAlerts;
import org.clearway.notification.application.Mailboxes;
import org.clearway.notification.application.RaisingAlerts;
import org.clearway.notification.application.ReadingInbox;
import org.clearway.notification.application.RetryingAlert;
import org.clearway.notification.application.RouteBook;
import org.clearway.notification.application.Standards;
import org.clearway.notification.application.Wording;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.Backoff;
import org.clearway.notification.domain.Contact;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Template;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendingSettings.class)
class Wiring {
    @Bean
    RouteBook routeBook(FindingRoutes finding, Standards standards) {
        return new RouteBook(finding, standards);
    }

    @Bean
    InstalledStandards installedStandards(
            InstallingStandards installing, FindingRoutes routes, FindingTemplates templates) {
        return new InstalledStandards(installing, routes, templates);
    }

    @Bean
    InstallingStandards installingStandards(
            Standards standards,
            Streams<Route, Route.Event> routes,
            Streams<Template, Template.Event> templates,
            Clock clock) {
        return new InstallingStandards(standards, routes, templates, clock);
    }

    @Bean
    RaisingAlerts raisingAlerts(
            Streams<Alert, AlertEvent> alerts, FindingAlerts finding, RouteBook routes, Clock clock, Bell bell) {
        return new RaisingAlerts(alerts, finding, routes, clock, bell);
    }

    @Bean
    HearingEvents hearingEvents(Directory directory, Closings closings, RaisingAlerts raising, FactMapper mapper) {
        return new HearingEvents(directory, closings, raising, mapper);
    }

    @Bean
    ComposingMessages composingMessages(Wording wording) {
        return new ComposingMessages(wording);
    }

    @Bean
    ChangingTemplates changingTemplates(Streams<Template, Template.Event> templates, Wording wording, Clock clock) {
        return new ChangingTemplates(templates, wording, clock);
    }

    @Bean
    ChangingRoutes changingRoutes(
            Streams<Route, Route.Event> routes, ChangingTemplates templates, RouteBook book, Clock clock) {
        return new ChangingRoutes(routes, templates, book, clock);
    }

    @Bean
    Mailboxes mailboxes(
            Streams<Contact, Contact.Event> contacts,
            Addresses addresses,
            Directory directory,
            SendingSettings settings,
            Clock clock) {
        return new Mailboxes(contacts, addresses, directory, settings.defaultMailDomain(), clock);
    }

    @Bean
    AlertDecider alertDecider(Clock clock) {
        return new AlertDecider(Backoff.STANDARD, clock);
    }

    @Bean
    ReadingInbox readingInbox(Streams<Alert, AlertEvent> alerts, FindingAlerts finding, AlertDecider decider) {
        return new ReadingInbox(alerts, finding, decider);
    }

    @Bean
    RetryingAlert retryingAlert(Streams<Alert, AlertEvent> alerts, AlertDecider decider, Bell bell) {
        return new RetryingAlert(alerts, decider, bell);
    }

    @Bean
    LookingUpAlerts lookingUpAlerts(
            Streams<Alert, AlertEvent> alerts,
            FindingAlerts finding,
            EventStore store,
            EventTypes<AlertEvent> types,
            FactMapper mapper) {
        return new LookingUpAlerts(alerts, finding, store.journal(), types, mapper);
    }

    @Bean
    InboxFeed inboxFeed(EventStore store, FactMapper mapper) {
        return new InboxFeed(store.journal(), mapper);
    }
}
