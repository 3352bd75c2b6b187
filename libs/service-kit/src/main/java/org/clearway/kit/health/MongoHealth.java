package org.clearway.kit.health;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Is there a primary that answers? Without it nothing can be recorded: down. */
final class MongoHealth implements HealthIndicator {
    private static final long TIMEOUT_MILLIS = 2000;

    private final MongoDatabase database;
    private final Recent<Health> recent = new Recent<>(Duration.ofSeconds(1), this::ask);

    MongoHealth(MongoDatabase database) {
        this.database = database.withTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Health health() {
        return recent.get();
    }

    private Health ask() {
        try {
            Document hello = database.runCommand(new Document("hello", 1));
            return Boolean.TRUE.equals(hello.getBoolean("isWritablePrimary"))
                    ? Health.up().build()
                    : Health.down().withDetail("reason", "no primary").build();
        } catch (MongoException away) {
            return Health.down()
                    .withDetail("reason", away.getClass().getSimpleName())
                    .build();
        }
    }
}
