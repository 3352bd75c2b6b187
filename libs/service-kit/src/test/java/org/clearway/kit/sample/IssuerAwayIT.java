package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.clearway.kit.sample.Caller.Answer;
import org.clearway.testkit.RealServers;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Starts without an issuer, and without relay and listeners. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "clearway.eventing.start=false")
@RealServers(RealServers.Part.MONGO)
@DirtiesContext
class IssuerAwayIT {
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void nobodyThere(DynamicPropertyRegistry properties) throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> "http://localhost:" + free);
    }

    @Test
    void startsAndSaysThatTokensCannotBeChecked() {
        Caller caller = new Caller(port);
        String token = TestTokens.shared().token("user-1", "agency-1", "clerk");
        Answer answer = Caller.send(caller.as(token, "/api/v1/things").GET());
        assertThat(answer.problem()).isEqualTo("issuer-unavailable");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("retry-after")).isEqualTo("3");
        assertThat(Caller.send(caller.anonymous("/actuator/health/liveness").GET())
                        .status())
                .isEqualTo(200);
        assertThat(Caller.send(caller.anonymous("/api/v1/things").GET()).status())
                .isEqualTo(401);
    }
}
