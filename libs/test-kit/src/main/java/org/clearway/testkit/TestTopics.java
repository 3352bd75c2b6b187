package org.clearway.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics for tests. */
public final class TestTopics {
    private static final AtomicInteger TOPICS = new AtomicInteger();

    private TestTopics() {}

    /** Makes the topic; leaves it as it is when it is there. */
    public static void create(String bootstrapServers, String name, int partitions) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topic " + name + " could not be made", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Makes a topic that nobody has used, and tells its name. */
    public static String createFresh(String bootstrapServers, String beginning, int partitions) {
        String name = beginning + "-" + TOPICS.incrementAndGet() + "-" + System.nanoTime();
        create(bootstrapServers, name, partitions);
        return name;
    }
}
