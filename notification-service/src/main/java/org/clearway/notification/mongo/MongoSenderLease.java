package org.clearway.notification.mongo;

import com.mongodb.client.MongoDatabase;
import org.clearway.eventing.Leases;
import org.clearway.notification.application.SenderLease;
import org.springframework.stereotype.Component;

/** The sender's lease among the leases of the service. */
@Component
class MongoSenderLease implements SenderLease {
    private static final String NAME = "alert-sender";

    private final Leases leases;

    MongoSenderLease(MongoDatabase database) {
        leases = new Leases(database);
    }

    @Override
    public boolean hold() {
        return leases.hold(NAME);
    }

    @Override
    public void release() {
        leases.release(NAME);
    }
}
