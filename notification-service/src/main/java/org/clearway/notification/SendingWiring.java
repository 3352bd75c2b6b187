package org.clearway.notification;

import java.time.Clock;
import java.time.Duration;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.AttemptingAlert;
import org.clearway.notification.application.AttemptingAlert.RecognisingOutages;
import org.clearway.notification.application.BackgroundRounds;
import org.clearway.notification.application.Bell;
import org.clearway.notification.application.ChangingTemplates;
import org.clearway.notification.application.Closings;
import org.clearway.notification.application.ComposingMessages;
import org.clearway.notification.application.Directory;
import org.clearway.notification.application.FindingAlerts;
import org.clearway.notification.application.InboxFeed;
import org.clearway.notification.application.InstalledStandards;
import org.clearway.notification.application.Mailboxes;
import org.clearway.notification.application.Postbox;
import org.clearway.notification.application.Preparing;
import org.clearway.notification.application.SenderLease;
import org.clearway.notification.application.SendingAlerts;
import org.clearway.notification.application.SendingRounds;
import org.clearway.notification.application.SendingRounds.Pace;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertDecider;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What works in the background: a sender per channel, so that a slow mail server holds up no inbox, and the feed. */
@Configuration(proxyBeanMethods = false)
class SendingWiring {
    private static final Duration SENDER_IDLE = Duration.ofSeconds(1);
    private static final Duration FEED_IDLE = Duration.ofMillis(200);

    @Bean
    Bell senderBell() {
        return new Bell();
    }

    @Bean
    Preparing preparing(
            Closings closings, FindingAlerts finding, ChangingTemplates templates, ComposingMessages composing) {
        return new Preparing(closings, finding, templates::find, composing);
    }

    @Bean
    AttemptingAlert attemptingAlert(
            Preparing preparing, Mailboxes mailboxes, Postbox postbox, RecognisingOutages outages) {
        return new AttemptingAlert(preparing, mailboxes::of, postbox, outages);
    }

    @Bean
    SendingAlerts sendingAlerts(Streams<Alert, AlertEvent> alerts, AlertDecider decider, AttemptingAlert attempting) {
        return new SendingAlerts(alerts, decider, attempting);
    }

    @Bean(destroyMethod = "close")
    SendingRounds mailRounds(
            SendingSettings settings,
            FindingAlerts finding,
            SendingAlerts sending,
            Directory directory,
            SenderLease lease,
            Clock clock) {
        Pace pace = new Pace(Channel.MAIL, settings.mailsAtOnce(), settings.longestPause());
        return new SendingRounds(pace, finding, sending, directory, lease, clock);
    }

    @Bean(destroyMethod = "close")
    SendingRounds inboxRounds(
            SendingSettings settings,
            FindingAlerts finding,
            SendingAlerts sending,
            Directory directory,
            SenderLease lease,
            Clock clock) {
        Pace pace = new Pace(Channel.INBOX, settings.entriesAtOnce(), settings.longestPause());
        return new SendingRounds(pace, finding, sending, directory, lease, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    BackgroundRounds mailSending(SendingRounds mailRounds, InstalledStandards standards, Bell bell) {
        return sender("mail-sender", mailRounds, standards, bell);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    BackgroundRounds inboxSending(SendingRounds inboxRounds, InstalledStandards standards, Bell bell) {
        return sender("inbox-sender", inboxRounds, standards, bell);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    BackgroundRounds inboxFollower(InboxFeed feed) {
        return new BackgroundRounds("inbox-feed", feed::step, new Bell(), FEED_IDLE);
    }

    private static BackgroundRounds sender(String name, SendingRounds rounds, InstalledStandards standards, Bell bell) {
        return new BackgroundRounds(
                name,
                () -> {
                    standards.ensure();
                    return rounds.round();
                },
                bell.further(),
                SENDER_IDLE);
    }
}
