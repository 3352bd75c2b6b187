package org.clearway.notification.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import org.clearway.notification.application.Postbox;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the SMTP server over connections that are used again. What the server says in words is neither kept
 * nor logged: it may hold the address.
 */
@Component
class SmtpPostbox implements Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostbox.class);

    private final SmtpConnections connections;
    private final MailWriter writer;

    SmtpPostbox(SmtpConnections connections, MailWriter writer) {
        this.connections = connections;
        this.writer = writer;
    }

    @Override
    public Handover hand(Mail mail) {
        AlertMail message;
        try {
            message = writer.write(mail);
        } catch (MessagingException | UnsupportedEncodingException e) {
            // Only an address that is none can be at fault here.
            LOG.warn(
                    "alert {}: no mail can be made for this address: {}",
                    mail.id(),
                    e.getClass().getSimpleName());
            return new Handover.RefusedForGood(null);
        }
        SMTPTransport transport;
        try {
            transport = connections.take();
        } catch (MessagingException e) {
            LOG.warn("the mail server cannot be reached: {}", e.getClass().getSimpleName());
            return new Handover.ServerAway();
        }
        return hand(mail, message, transport);
    }

    private Handover hand(Mail mail, AlertMail message, SMTPTransport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            String answer = StatusCodes.of(transport.getLastServerResponse());
            connections.giveBack(transport);
            return new Handover.Taken(answer);
        } catch (MessagingException e) {
            // After any failure the state of the conversation is not certain: the next mail gets a new connection.
            connections.discard(transport);
            Handover refused = refusal(e);
            LOG.info("alert {}: {}", mail.id(), refused);
            return refused;
        }
    }

    private static Handover refusal(MessagingException failure) {
        int code = code(failure);
        String answer = code < 0
                ? null
                : StatusCodes.of(code, String.valueOf(deepest(failure).getMessage()));
        if (code >= 500) {
            return new Handover.RefusedForGood(answer);
        }
        // 421 = "closing": it is the server that goes, not the mail that is wrong.
        if (code >= 400 && code != 421) {
            return new Handover.RefusedForNow(answer);
        }
        return new Handover.ServerAway();
    }

    /** The server's reply code, or -1 where there was none. */
    private static int code(Exception failure) {
        for (Exception at = failure; at instanceof MessagingException nested; at = nested.getNextException()) {
            if (nested instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (nested instanceof SMTPSendFailedException send
                    && send.getReturnCode() > 0
                    && !(send.getNextException() instanceof SMTPAddressFailedException)) {
                return send.getReturnCode();
            }
        }
        return -1;
    }

    private static Exception deepest(Exception failure) {
        Exception at = failure;
        while (at instanceof MessagingException nested && nested.getNextException() != null) {
            at = nested.getNextException();
        }
        return at;
    }
}
