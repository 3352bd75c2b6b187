package org.clearway.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A real SMTP server for all tests of this JVM; it can go away and come back on the same port. */
public final class TestMail {
    private static final TestMail SHARED = new TestMail();

    private GreenMail server;
    private final int port;

    private TestMail() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        port = server.getSmtp().getPort();
    }

    public static TestMail shared() {
        return SHARED;
    }

    public int port() {
        return port;
    }

    /** Refuses connections from now on. */
    public void goAway() {
        server.stop();
    }

    /** Is there again, without the mails of before. */
    public void comeBack() {
        server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** The mails that came to this address. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> address.equals(recipient(mail).orElse("")))
                .toList();
    }

    private static Optional<String> recipient(MimeMessage mail) {
        try {
            return Optional.of(mail.getAllRecipients()[0].toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
