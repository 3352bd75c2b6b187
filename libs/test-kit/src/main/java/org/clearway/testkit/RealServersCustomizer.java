package org.clearway.testkit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Puts the addresses of the shared servers before all other properties; equal ones share a Spring context. */
record RealServersCustomizer(Set<RealServers.Part> parts, String database) implements ContextCustomizer {
    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", properties()));
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        // The slowest to start goes first, so that it starts beside the others.
        CompletableFuture<RealKafka> kafka = parts.contains(RealServers.Part.KAFKA)
                ? CompletableFuture.supplyAsync(RealKafka::shared)
                : new CompletableFuture<>();
        if (parts.contains(RealServers.Part.MONGO)) {
            properties.put("spring.mongodb.uri", RealMongo.shared().connectionString(database));
        }
        if (parts.contains(RealServers.Part.ISSUER)) {
            properties.put(
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    TestTokens.shared().issuer());
            properties.put("clearway.security.audience", TestTokens.AUDIENCE);
        }
        if (parts.contains(RealServers.Part.KAFKA)) {
            properties.put("spring.kafka.bootstrap-servers", kafka.join().bootstrapServers());
        }
        return properties;
    }
}
