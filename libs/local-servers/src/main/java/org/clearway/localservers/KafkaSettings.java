package org.clearway.localservers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of a one-node broker that keeps the record for ever and answers fast on a small machine. */
final class KafkaSettings {
    private static final int MIB = 1_048_576;

    private final Map<String, Object> settings = new LinkedHashMap<>();

    KafkaSettings(ServerPlace place, int controllerPort) {
        node(place, controllerPort);
        transactions();
        groups();
        retention();
        cleaning();
    }

    private void node(ServerPlace place, int controllerPort) {
        String listeners = "BROKER://127.0.0.1:" + place.port() + ",CONTROLLER://127.0.0.1:" + controllerPort;
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", 1);
        settings.put("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
        settings.put("listeners", listeners);
        settings.put("advertised.listeners", listeners);
        settings.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "BROKER");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", place.dataDir().toAbsolutePath().resolve("logs"));
        settings.put("auto.create.topics.enable", false);
        // After a kill the broker may register again once its old session is over: 6 s instead of 13.
        settings.put("broker.session.timeout.ms", 3_000);
        settings.put("broker.heartbeat.interval.ms", 500);
        settings.put("num.network.threads", 2);
        settings.put("num.io.threads", 4);
    }

    private void transactions() {
        settings.put("transaction.state.log.replication.factor", 1);
        settings.put("transaction.state.log.min.isr", 1);
        settings.put("transaction.state.log.num.partitions", 8);
        // The default of 20 ms is the median latency of a small transaction.
        settings.put("add.partitions.to.txn.retry.backoff.ms", 1);
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", 1_000);
    }

    private void groups() {
        settings.put("offsets.topic.replication.factor", 1);
        settings.put("offsets.topic.num.partitions", 8);
        settings.put("group.min.session.timeout.ms", 3_000);
        settings.put("group.initial.rebalance.delay.ms", 0);
        settings.put("share.coordinator.state.topic.replication.factor", 1);
        settings.put("share.coordinator.state.topic.min.isr", 1);
    }

    /** Only Kafka's own small topics are compacted; the default reserves 128 MiB of the heap for that. */
    private void cleaning() {
        settings.put("log.cleaner.dedupe.buffer.size", 8 * MIB);
    }

    /** The topics are a record: nothing expires, and a rehearsal may date its events months ahead. */
    private void retention() {
        settings.put("log.retention.ms", -1);
        settings.put("log.retention.bytes", -1);
        settings.put("offsets.retention.minutes", Integer.MAX_VALUE);
        settings.put("log.message.timestamp.after.max.ms", Long.MAX_VALUE);
    }

    String asProperties() {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
