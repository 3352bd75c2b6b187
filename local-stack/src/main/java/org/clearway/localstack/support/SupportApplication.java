package org.clearway.localstack.support;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the issuer and the mail server of the local stack. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SupportApplication {
    public static void main(String[] arguments) {
        // A name of its own: services that have the local stack on their class path keep their application.yml.
        System.setProperty("spring.config.name", "support");
        SpringApplication.run(SupportApplication.class, arguments);
    }
}
