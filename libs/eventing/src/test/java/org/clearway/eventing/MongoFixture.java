package org.clearway.eventing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.clearway.testkit.RealMongo;

/** A client and a fresh database on the shared real server. */
final class MongoFixture implements AutoCloseable {
    final MongoClient client;
    final MongoDatabase database;

    MongoFixture(Class<?> test) {
        this(RealMongo.shared(), test);
    }

    MongoFixture(RealMongo mongo, Class<?> test) {
        String name = RealMongo.freshDatabase(test);
        client = MongoClients.create(mongo.connectionString(name));
        database = client.getDatabase(name);
    }

    @Override
    public void close() {
        client.close();
    }
}
