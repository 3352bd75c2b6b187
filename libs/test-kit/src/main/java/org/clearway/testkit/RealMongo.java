package org.clearway.testkit;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A real MongoDB (replica set of one) for tests. */
public final class RealMongo implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final int LONGEST_NAME = 40;

    private final MongoHost host = ServerHosts.mongo();

    private RealMongo() {}

    /** The one that all tests of this JVM share; it is stopped when the JVM ends. Never kill it. */
    public static RealMongo shared() {
        return Shared.INSTANCE;
    }

    /** One of the test's own, to be killed and restarted; close it. */
    public static RealMongo start() {
        return new RealMongo();
    }

    /** How to reach a database by name. */
    public String connectionString(String database) {
        return host.connectionString(database);
    }

    /** How to reach a new, empty database. */
    public String freshConnectionString(Class<?> test) {
        return connectionString(freshDatabase(test));
    }

    /** The name of a database that nobody has used, beginning with the name of the test class. */
    public static String freshDatabase(Class<?> test) {
        String name = test.getSimpleName().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(LONGEST_NAME, name.length())) + "_" + DATABASES.incrementAndGet();
    }

    /** kill -9. */
    public void kill() {
        host.kill();
    }

    /** Starts it again on the same port and data, and waits until it takes writes. */
    public void restart() {
        host.restart();
    }

    @Override
    public void close() {
        host.stop();
    }

    private static final class Shared {
        static final RealMongo INSTANCE = AtJvmEnd.close(new RealMongo());
    }
}
