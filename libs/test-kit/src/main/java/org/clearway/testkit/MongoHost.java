package org.clearway.testkit;

/** Where a MongoDB for tests runs: as a child process or in a container. */
interface MongoHost {
    String connectionString(String database);

    void kill();

    void restart();

    void stop();
}
