package org.clearway.localstack.support;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes every mail that is sent to it, delivers none, and keeps them to be looked at. */
@Component
class MailServer implements SmartLifecycle {
    private static final String ALL = "all@clearway.local";
    private static final int PURGE_AFTER = 200;

    private final GreenMail server;
    private final Mails mails;
    private final Clock clock = Clock.systemUTC();
    private int sincePurge;

    MailServer(SupportSettings settings, Mails mails) {
        this.server = new GreenMail(new ServerSetup(settings.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.mails = mails;
    }

    @Override
    public void start() {
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, recipient) -> keep(users, message, recipient));
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }

    private synchronized GreenMailUser keep(UserManager users, MovingMessage moving, MailAddress recipient)
            throws MessagingException, UserException {
        MimeMessage message = moving.getMessage();
        mails.add(
                clock.instant(),
                moving.getReturnPath().getEmail(),
                recipient.getEmail(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                MailText.of(message));
        return mailbox(users);
    }

    /** GreenMail wants a mailbox for each mail; ours are kept elsewhere, so the one mailbox is emptied now and then. */
    private GreenMailUser mailbox(UserManager users) throws UserException {
        GreenMailUser all = users.getUserByEmail(ALL);
        if (all == null) {
            all = users.createUser(ALL, ALL, ALL);
        }
        if (++sincePurge >= PURGE_AFTER) {
            sincePurge = 0;
            purge();
        }
        return all;
    }

    private void purge() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
