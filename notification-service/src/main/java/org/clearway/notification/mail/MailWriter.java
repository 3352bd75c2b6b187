package org.clearway.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.clearway.notification.application.Postbox.Mail;
import org.clearway.notification.domain.Cause;

/** Writes the mail: text in UTF-8, and headers by which it can be traced back to the event. */
final class MailWriter {
    private static final String SENDER_VI = "Hệ thống Khơi thông";
    private static final String SENDER_EN = "Clearway";

    private final Session session;
    private final MailSettings settings;
    private final Clock clock;

    MailWriter(Session session, MailSettings settings, Clock clock) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
    }

    AlertMail write(Mail mail) throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        AlertMail message = new AlertMail(session, "<" + mail.id() + "@" + settings.idDomain() + ">");
        String sender = mail.language().equals("en") ? SENDER_EN : SENDER_VI;
        message.setFrom(new InternetAddress(settings.from(), sender, utf8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.text().subject(), utf8);
        message.setText(mail.text().body(), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", mail.language());
        // RFC 3834: nobody's holiday notice shall answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Clearway-Alert", mail.id());
        trace(message, mail.cause());
        message.saveChanges();
        return message;
    }

    private static void trace(AlertMail message, Cause cause) throws MessagingException {
        message.setHeader("X-Clearway-Event", cause.id());
        message.setHeader("X-Clearway-Event-Type", cause.type());
        String traceParent = cause.traceParent();
        if (traceParent != null) {
            message.setHeader("traceparent", traceParent);
        }
    }
}
