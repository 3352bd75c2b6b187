package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How long calls took, by kind. Safe for use by many threads. */
final class Timings {
    private final Map<String, List<Duration>> taken = new ConcurrentHashMap<>();

    /** What a kind of call took: half of the calls, and 95 of 100, took no longer. */
    record Row(String kind, int count, Duration median, Duration p95) {}

    void add(String kind, Duration took) {
        taken.computeIfAbsent(kind, any -> Collections.synchronizedList(new ArrayList<>()))
                .add(took);
    }

    /** One row per kind, by name. */
    List<Row> rows() {
        return new TreeMap<>(taken)
                .entrySet().stream()
                        .map(kind -> row(kind.getKey(), copy(kind.getValue())))
                        .toList();
    }

    /** Of all kinds of commands together; questions are left out. */
    Row commands() {
        List<Duration> all = taken.entrySet().stream()
                .filter(kind -> !kind.getKey().startsWith("GET"))
                .flatMap(kind -> copy(kind.getValue()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        return row("all commands", all);
    }

    private static List<Duration> copy(List<Duration> live) {
        synchronized (live) {
            return new ArrayList<>(live);
        }
    }

    private static Row row(String kind, List<Duration> taken) {
        Collections.sort(taken);
        return new Row(kind, taken.size(), at(taken, 0.50), at(taken, 0.95));
    }

    /** Nearest rank. */
    private static Duration at(List<Duration> sorted, double share) {
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
