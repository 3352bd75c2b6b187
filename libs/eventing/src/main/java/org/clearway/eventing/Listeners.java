package org.clearway.eventing;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Runs the subscriptions of a service: {@code read_committed}, in order per subject, without skipping while a server is
 * away, and with events that cannot work parked by their subject.
 */
public final class Listeners implements AutoCloseable {
    private final MongoDatabase database;
    private final EventingSettings settings;
    private final FactMapper mapper;
    private final List<Subscription> subscriptions;
    private final ParkedEvents parked;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
    private final ParkedRetries retries;

    public Listeners(
            MongoDatabase database,
            EventingSettings settings,
            FactMapper mapper,
            Clock clock,
            ListenerScope scope,
            List<Subscription> subscriptions,
            List<BatchSubscription> batchSubscriptions) {
        this.database = database;
        this.settings = settings;
        this.mapper = mapper;
        this.subscriptions = List.copyOf(subscriptions);
        parked = new ParkedEvents(database, mapper, clock);
        Map<String, Redelivery> dispatchers = new HashMap<>();
        for (Subscription subscription : subscriptions) {
            EventDispatcher dispatcher = new EventDispatcher(subscription, parked, mapper, scope);
            requireFirst(dispatchers.put(subscription.name(), dispatcher), subscription.name());
            containers.add(container(subscription.name(), subscription.topics(), dispatcher::dispatch));
        }
        for (BatchSubscription subscription : batchSubscriptions) {
            BatchDispatcher dispatcher = new BatchDispatcher(subscription, parked);
            requireFirst(dispatchers.put(subscription.name(), dispatcher), subscription.name());
            containers.add(container(subscription.name(), subscription.topics(), dispatcher::dispatch));
        }
        retries = new ParkedRetries(new Leases(database), parked, dispatchers);
    }

    private static void requireFirst(@Nullable Redelivery before, String name) {
        if (before != null) {
            throw new IllegalStateException("two subscriptions named " + name);
        }
    }

    /** Begins listening; Kafka need not be there yet. */
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        retries.start();
    }

    /** The desk of what could not be worked on. */
    public ParkedEvents parked() {
        return parked;
    }

    /** Makes all copies anew beside the real ones and compares; reads every topic of every subscription once. */
    public CopyAudit auditCopies() {
        return CopyAudit.run(database, settings, mapper, subscriptions);
    }

    /** The lag of each listener as seen by this instance. */
    public List<ListenerLag> lag() {
        Map<String, Long> parkedByListener = new HashMap<>();
        parked.countsByCause()
                .forEach((key, count) -> parkedByListener.merge(key.substring(0, key.indexOf(": ")), count, Long::sum));
        return containers.stream()
                .map(container -> {
                    String name = String.valueOf(container.getGroupId());
                    return new ListenerLag(
                            name,
                            container.isRunning(),
                            recordsLag(container),
                            parkedByListener.getOrDefault(name, 0L));
                })
                .toList();
    }

    private static long recordsLag(ConcurrentMessageListenerContainer<String, byte[]> container) {
        double lag = 0;
        for (Map<?, ? extends Metric> metrics : container.metrics().values()) {
            for (Metric metric : metrics.values()) {
                if (metric.metricName().name().equals("records-lag")
                        && metric.metricValue() instanceof Double value
                        && !value.isNaN()) {
                    lag += value;
                }
            }
        }
        return (long) lag;
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String group, Set<String> topics, java.util.function.Consumer<List<ConsumerRecord<String, byte[]>>> batch) {
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) batch::accept);
        properties.setShutdownTimeout(5000);
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(5));
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(
                        consumerSettings(), new StringDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setBeanName(group);
        container.setConcurrency(1);
        // For ever: while a server is away nothing is skipped, and the pause stays short enough to be back at once.
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(2000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        handler.setLogLevel(org.springframework.kafka.KafkaException.Level.DEBUG);
        container.setCommonErrorHandler(handler);
        return container;
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> consumer = new HashMap<>();
        consumer.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // A killed instance gives its partitions back after this long.
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        // Topics that another service makes later are noticed after this long.
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        consumer.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
        return consumer;
    }

    @Override
    public void close() {
        retries.close();
        List<Thread> stopping = containers.stream()
                .map(container -> Thread.startVirtualThread(container::stop))
                .toList();
        for (Thread thread : stopping) {
            try {
                thread.join(Duration.ofSeconds(6));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
