package org.clearway.kit.mongo;

import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence instead of a page when the database does not answer at the start. */
final class MongoAwayAnalyzer extends AbstractFailureAnalyzer<MongoTimeoutException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, MongoTimeoutException away) {
        return new FailureAnalysis(
                "MongoDB does not answer at the address in spring.mongodb.uri, or has no primary.",
                "Start it as a replica set, or set SPRING_MONGODB_URI to one that runs.",
                away);
    }
}
