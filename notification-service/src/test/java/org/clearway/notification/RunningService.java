package org.clearway.notification;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Subscription;
import org.clearway.testkit.RealKafka;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.TestTopics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a real port with a real MongoDB, Kafka, issuer and mail server; all integration tests share one. */
@SpringBootTest(
        classes = NotificationServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "clearway.notification.sending.longest-pause=1s",
            "clearway.notification.stream.heartbeat=1s",
            "clearway.notification.sending.default-mail-domain=agencies.example"
        })
@RealServers(database = "notification")
public abstract class RunningService {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final FactMapper mapper = new FactMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private List<Subscription> subscriptions = List.of();

    @DynamicPropertySource
    static void mailServerAndTopics(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", TestMail.shared()::port);
        registry.add("spring.mail.host", () -> "localhost");
        for (String topic : List.of("projects", "clearances", "complaints")) {
            TestTopics.create(RealKafka.shared().bootstrapServers(), topic, 2);
        }
    }

    protected Caller caller() {
        return new Caller(port);
    }

    /** Delivers an event as the listener of its topic does. */
    protected void deliver(String topic, InboundEvent event) {
        subscriptions.stream()
                .filter(subscription -> subscription.topics().contains(topic))
                .forEach(subscription -> subscription.deliver(event, mapper));
    }

    protected InboundEvent onProjects(String type, String subject, long sequence, String data) {
        InboundEvent event = Fixtures.anEvent(type, subject, sequence, data);
        deliver("projects", event);
        return event;
    }

    protected InboundEvent onClearances(String type, String subject, long sequence, String data) {
        InboundEvent event = Fixtures.anEvent(type, subject, sequence, data);
        deliver("clearances", event);
        return event;
    }

    protected InboundEvent onComplaints(String type, String subject, long sequence, String data) {
        InboundEvent event = Fixtures.anEvent(type, subject, sequence, data);
        deliver("complaints", event);
        return event;
    }

    /** Registers an agency nobody knew before. */
    protected String anAgency(String beginning, String parent) {
        String id = beginning + "-" + StreamId.newId().substring(24);
        onProjects("agency.registered.v1", id, 1, """
                {"agencyId":"%s","nameVi":"Cơ quan %s","nameEn":"Agency %s","headPostVi":"Giám đốc"%s}""".formatted(
                        id, id, id, parent.isEmpty() ? "" : ",\"parentId\":\"" + parent + "\""));
        return id;
    }

    protected static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
