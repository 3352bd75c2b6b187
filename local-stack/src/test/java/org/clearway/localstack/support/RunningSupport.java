package org.clearway.localstack.support;

import java.nio.file.Path;
import org.clearway.localservers.Ports;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The support process, run inside a test on free ports. */
final class RunningSupport implements AutoCloseable {
    final int port;
    final int smtpPort = Ports.free();
    final int mailWebPort = Ports.free();
    private final ConfigurableApplicationContext context;

    RunningSupport(Path home) {
        this(home, Ports.free());
    }

    RunningSupport(Path home, int port) {
        this.port = port;
        this.context = new SpringApplicationBuilder(SupportApplication.class)
                .run(
                        "--spring.config.name=support",
                        "--server.port=" + port,
                        "--clearway.support.issuer=" + issuer(),
                        "--clearway.support.secrets=" + home.resolve("secrets"),
                        "--clearway.support.mail-folder=" + home.resolve("mail"),
                        "--clearway.support.smtp-port=" + smtpPort,
                        "--clearway.support.mail-web-port=" + mailWebPort);
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        context.close();
    }
}
