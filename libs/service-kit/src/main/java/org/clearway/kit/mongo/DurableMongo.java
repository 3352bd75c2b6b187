package org.clearway.kit.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** What is acknowledged is on the disks of a majority; what does not answer is given up soon and said so. */
final class DurableMongo implements MongoClientSettingsBuilderCustomizer {
    private final MongoSettings settings;

    DurableMongo(MongoSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(MongoClientSettings.Builder builder) {
        builder.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .retryWrites(true)
                .retryReads(true)
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(millis(settings.serverSelection()), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(millis(settings.connect()), TimeUnit.MILLISECONDS)
                                .readTimeout(millis(settings.read()), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(settings.poolSize())
                        .maxWaitTime(millis(settings.poolWait()), TimeUnit.MILLISECONDS));
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }
}
