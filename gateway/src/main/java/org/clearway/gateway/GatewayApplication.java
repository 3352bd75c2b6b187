package org.clearway.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The gateway. */
@SpringBootApplication
@EnableConfigurationProperties(GatewaySettings.class)
public class GatewayApplication {
    public static void main(String[] args) {
        // Shorter than the services keep idle connections (30 s): none is used in the moment it is closed there.
        System.setProperty("jdk.httpclient.keepalive.timeout", "20");
        SpringApplication.run(GatewayApplication.class, args);
    }
}
