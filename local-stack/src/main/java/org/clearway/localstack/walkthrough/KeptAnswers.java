package org.clearway.localstack.walkthrough;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What services answered at moments of the story, to be compared with what the events tell of those moments. */
final class KeptAnswers {
    private final List<Kept> all = new ArrayList<>();

    /**
     * An answer.
     *
     * @param what for the reader
     * @param path below {@code /states}
     * @param at the moment, by the services' clock
     * @param facts path in insight's state to the value that was answered then
     */
    record Kept(String what, String path, Instant at, Map<String, String> facts) {}

    void keep(String what, String path, Instant at, Map<String, String> facts) {
        all.add(new Kept(what, path, at, Map.copyOf(facts)));
    }

    List<Kept> all() {
        return List.copyOf(all);
    }
}
