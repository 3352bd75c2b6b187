package org.clearway.notification.mongo;

import com.mongodb.MongoException;
import org.clearway.eventing.EventingException;
import org.clearway.notification.application.AttemptingAlert.RecognisingOutages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The database, or the journal on it, is away or busy. */
@Component
class MongoOutages implements RecognisingOutages {
    @Override
    public boolean isOutage(RuntimeException failure) {
        @Nullable Throwable at = failure;
        while (at != null) {
            if (at instanceof MongoException
                    || at instanceof EventingException.JournalBusy
                    || at instanceof EventingException.JournalUnavailable
                    || at instanceof EventingException.TooManyConflicts) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
