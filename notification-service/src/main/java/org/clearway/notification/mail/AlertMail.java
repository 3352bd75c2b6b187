package org.clearway.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail whose Message-ID comes from the alert: each attempt has the same, so a repeated mail can be told as one. */
final class AlertMail extends MimeMessage {
    private final String messageId;

    AlertMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
