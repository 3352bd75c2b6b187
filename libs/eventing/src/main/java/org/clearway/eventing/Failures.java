package org.clearway.eventing;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells a server that is away (wait and try again) from an event that cannot work (park it). */
final class Failures {
    private static final int DEPTH = 10;

    private Failures() {}

    static boolean isTransient(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (isAway(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case EventingException.JournalBusy busy -> true;
            case EventingException.JournalUnavailable unavailable -> true;
            case EventingException.TooManyConflicts conflicts -> true;
            case RetriableException kafka -> true;
            case MongoCommandException command ->
                command.hasErrorLabel("RetryableWriteError") || command.hasErrorLabel("TransientTransactionError");
            case MongoWriteException refused -> false;
            case MongoServerException server -> server.hasErrorLabel("RetryableWriteError");
            // What is left of the driver's exceptions says that the server could not be reached or did not answer.
            case MongoException away -> true;
            default -> false;
        };
    }
}
