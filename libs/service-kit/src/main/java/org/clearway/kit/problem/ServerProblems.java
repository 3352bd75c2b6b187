package org.clearway.kit.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Optional;
import org.clearway.eventing.EventingException;
import org.clearway.kit.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What the journal and the database say when they cannot do what was asked. */
final class ServerProblems {
    private ServerProblems() {}

    static Problem of(EventingException failed) {
        return switch (failed) {
            case EventingException.StaleVersion stale ->
                Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version")
                        .member("expected", stale.expected())
                        .member("actual", stale.actual());
            case EventingException.CommandIdReused reused ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
            case EventingException.TooManyConflicts conflicts -> busy();
            case EventingException.JournalBusy full -> busy();
            case EventingException.JournalUnavailable away -> databaseAway();
            case EventingException.CommandTooLarge large ->
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "command-too-large");
        };
    }

    /** Empty for a fault of ours. */
    static Optional<Problem> of(MongoException failed) {
        return switch (failed) {
            case MongoTimeoutException away -> Optional.of(databaseAway());
            case MongoExecutionTimeoutException slow -> Optional.of(databaseAway());
            case MongoSocketException away -> Optional.of(databaseAway());
            case MongoNotPrimaryException election -> Optional.of(databaseAway());
            case MongoNodeIsRecoveringException starting -> Optional.of(databaseAway());
            case MongoServerUnavailableException away -> Optional.of(databaseAway());
            case MongoConnectionPoolClearedException away -> Optional.of(databaseAway());
            case MongoWriteConcernException unconfirmed -> Optional.of(databaseAway());
            default -> Optional.empty();
        };
    }

    static Problem busy() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy").header(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Problem databaseAway() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable")
                .header(HttpHeaders.RETRY_AFTER, "3");
    }
}
