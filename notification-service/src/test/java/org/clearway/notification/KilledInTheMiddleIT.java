package org.clearway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.clearway.eventing.StreamId;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.RealMongo;
import org.clearway.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, killed (-9) while it sends: no alert is lost, and repeated mails can be told. */
class KilledInTheMiddleIT {
    private static final int ALERTS = 300;
    /** As many mails as are handed over at once may be with the mail server and not yet recorded. */
    private static final int IN_HAND = 4;

    @TempDir
    private Path logs = Path.of(".");

    @Test
    void everyAlertArrivesAndRepeatedOnesHaveTheSameId() throws Exception {
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try (RealKafka kafka = RealKafka.start();
                Publisher projects = new Publisher(kafka.bootstrapServers())) {
            List.of("projects", "clearances", "complaints")
                    .forEach(topic -> TestTopics.create(kafka.bootstrapServers(), topic, 2));
            for (int i = 0; i < ALERTS; i++) {
                projects.publish(
                        "projects", Fixtures.anEvent("obstacle.reported.v1", StreamId.newId(), 1, """
                                {"obstacleId":"o","projectId":"p","title":{"vi":"a","en":"b"},"ownerAgency":"owner-%d"}""".formatted(i)));
            }
            List<String> command =
                    command(kafka.bootstrapServers(), mail.getSmtp().getPort());
            Process first = start(command, "first");
            await(() -> mail.getReceivedMessages().length >= 20, first);
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            assertThat(recipients(mail)).as("killed in the middle").isLessThan(ALERTS);
            Process second = start(command, "second");
            try {
                await(() -> recipients(mail) == ALERTS, second);
            } finally {
                second.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            assertThat(distinct(mail, KilledInTheMiddleIT::messageId)).isEqualTo(ALERTS);
            assertThat(mail.getReceivedMessages()).hasSizeBetween(ALERTS, ALERTS + IN_HAND);
        } finally {
            mail.stop();
        }
    }

    private static List<String> command(String kafka, int smtpPort) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                NotificationServiceApplication.class.getName(),
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.mongodb.uri=" + RealMongo.shared().freshConnectionString(KilledInTheMiddleIT.class),
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + smtpPort,
                "--clearway.notification.sending.default-mail-domain=agencies.example");
    }

    private Process start(List<String> command, String name) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(name + ".log").toFile())
                .start();
    }

    private static void await(Callable<Boolean> condition, Process process) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(150))
                .pollInterval(Duration.ofMillis(5))
                .failFast("the service ended by itself", () -> !process.isAlive())
                .until(condition);
    }

    private static long recipients(GreenMail mail) {
        return distinct(mail, KilledInTheMiddleIT::recipient);
    }

    private static long distinct(GreenMail mail, Function<MimeMessage, String> what) {
        Stream<MimeMessage> mails = Arrays.stream(mail.getReceivedMessages());
        return mails.map(what).distinct().count();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
