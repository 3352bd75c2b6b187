package org.clearway.localstack.walkthrough;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a story while it is played. */
interface Narrator {
    /** Says nothing: of many stories at once nobody could read anything. */
    Narrator SILENT = new Narrator() {
        @Override
        public void step(int number, String title) {}

        @Override
        public void act(String what, Answer answer) {}

        @Override
        public void events(List<SeenEvent> events) {}

        @Override
        public void later(String what, List<SeenEvent> events) {}

        @Override
        public void seen(String fact) {}
    };

    void step(int number, String title);

    /** What was asked, by whom, and the short answer. */
    void act(String what, Answer answer);

    /** What the act itself says on the live stream. */
    void events(List<SeenEvent> events);

    /** What else followed on the live stream from an act that was told before, or from the services' clocks. */
    void later(String what, List<SeenEvent> events);

    /** A fact that was checked. */
    void seen(String fact);

    /** Types in the order of the feed, each once with its number. */
    static String summary(List<SeenEvent> events) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(type -> type.getKey() + (type.getValue() > 1 ? " x" + type.getValue() : ""))
                .collect(Collectors.joining(", "));
    }
}
