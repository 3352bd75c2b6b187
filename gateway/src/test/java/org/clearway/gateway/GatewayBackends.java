package org.clearway.gateway;

import org.springframework.test.context.DynamicPropertyRegistry;

/** Points the gateway's routes at backends of a test. */
final class GatewayBackends {
    /** Nothing listens on port 1. */
    static final String NOBODY = "http://127.0.0.1:1";

    private GatewayBackends() {}

    static void all(DynamicPropertyRegistry registry, Backend backend) {
        for (String service : new String[] {"project", "complaint", "notification", "insight"}) {
            registry.add("clearway.gateway.services." + service + ".url", backend::url);
        }
        registry.add("clearway.gateway.services.clearance.url", () -> NOBODY);
    }
}
