package org.clearway.notification.mail;

import jakarta.mail.MessagingException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Open connections to the mail server. As many are open as mails are handed over at once, which the sender's number of
 * threads bounds; an idle one is used again until it turns out to be closed.
 */
final class SmtpConnections implements AutoCloseable {
    private final JavaMailSenderImpl server;
    private final BlockingDeque<SMTPTransport> idle = new LinkedBlockingDeque<>();

    SmtpConnections(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** An open connection: an idle one that still answers, or a new one. */
    SMTPTransport take() throws MessagingException {
        for (SMTPTransport used = idle.pollFirst(); used != null; used = idle.pollFirst()) {
            // Asks the server (NOOP): it closes connections that were idle for long.
            if (used.isConnected()) {
                return used;
            }
            discard(used);
        }
        SMTPTransport fresh = (SMTPTransport) server.getSession().getTransport("smtp");
        fresh.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return fresh;
    }

    void giveBack(SMTPTransport transport) {
        idle.offerFirst(transport);
    }

    void discard(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // It is thrown away because it does not work; that closing does not work either is no news.
        }
    }

    @Override
    public void close() {
        for (SMTPTransport used = idle.pollFirst(); used != null; used = idle.pollFirst()) {
            discard(used);
        }
    }
}
