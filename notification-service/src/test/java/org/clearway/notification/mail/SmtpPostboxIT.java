package org.clearway.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.clearway.notification.Fixtures;
import org.clearway.notification.application.Postbox.Handover;
import org.clearway.notification.application.Postbox.Mail;
import org.clearway.notification.domain.Text;
import org.clearway.testkit.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostboxIT {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        server.start();
        smtp.setHost("localhost");
        smtp.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpPostbox postbox() {
        MailSettings settings = new MailSettings("no-reply@clearway.example", "id.example");
        MailWriter writer = new MailWriter(smtp.getSession(), settings, MutableClock.at(Fixtures.MORNING));
        return new SmtpPostbox(new SmtpConnections(smtp), writer);
    }

    private static Mail mail(String to, String subject) {
        return new Mail(
                "alert-1", to, "vi", new Text(subject, "Nội dung có dấu: ệ ữ ợ"), Fixtures.aCause("e:0-1-0", "t"));
    }

    @Test
    void carriesVietnameseAsItIs() throws Exception {
        assertThat(postbox().hand(mail("head@agency.example", "Chậm tiến độ: Đường ven hồ Đắk R'Tih")))
                .isInstanceOf(Handover.Taken.class);
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Chậm tiến độ: Đường ven hồ Đắk R'Tih");
        assertThat(got.getContent().toString()).contains("ệ ữ ợ");
        assertThat(got.getHeader("Content-Language")).containsExactly("vi");
    }

    @Test
    void aRepeatedMailHasTheSameMessageId() throws Exception {
        SmtpPostbox postbox = postbox();
        postbox.hand(mail("head@agency.example", "a"));
        postbox.hand(mail("head@agency.example", "a"));
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(got[0].getMessageID()).isEqualTo("<alert-1@id.example>").isEqualTo(got[1].getMessageID());
    }

    @Test
    void aClosedConnectionIsReplaced() {
        SmtpPostbox postbox = postbox();
        assertThat(postbox.hand(mail("head@agency.example", "a"))).isInstanceOf(Handover.Taken.class);
        int port = server.getSmtp().getPort();
        server.stop();
        assertThat(postbox.hand(mail("head@agency.example", "a"))).isInstanceOf(Handover.ServerAway.class);
        GreenMail again = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            assertThat(postbox.hand(mail("head@agency.example", "a"))).isInstanceOf(Handover.Taken.class);
        } finally {
            again.stop();
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedForGood() {
        assertThat(postbox().hand(mail("not an address", "a"))).isEqualTo(new Handover.RefusedForGood(null));
    }

    @Test
    void whatTheServerRefusesIsToldApart() throws Exception {
        try (AnsweringServer refusing = AnsweringServer.start("550 5.1.1 <head@agency.example> unknown")) {
            smtp.setPort(refusing.port());
            assertThat(postbox().hand(mail("head@agency.example", "a")))
                    .isEqualTo(new Handover.RefusedForGood("550 5.1.1"));
        }
        try (AnsweringServer busy = AnsweringServer.start("451 4.7.1 greylisted")) {
            smtp.setPort(busy.port());
            assertThat(postbox().hand(mail("head@agency.example", "a")))
                    .isEqualTo(new Handover.RefusedForNow("451 4.7.1"));
        }
        try (AnsweringServer closing = AnsweringServer.start("421 4.3.2 going down")) {
            smtp.setPort(closing.port());
            assertThat(postbox().hand(mail("head@agency.example", "a"))).isEqualTo(new Handover.ServerAway());
        }
    }
}
