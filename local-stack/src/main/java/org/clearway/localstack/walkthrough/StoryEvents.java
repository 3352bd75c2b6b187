package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The events of one story, and which of them were told already. Used by one thread. */
final class StoryEvents {
    private static final Duration OWN_EVENT = Duration.ofSeconds(20);
    private static final int LAST = 12;

    private final LiveEvents live;
    private final EventLog log;
    private final Set<String> told = new HashSet<>();

    /** @param prefix begins the correlation ids of the story's requests */
    StoryEvents(LiveEvents live, String prefix) {
        this.live = live;
        this.log = live.logOf(prefix);
    }

    /** What the clock says of this project belongs to the story too. */
    void follow(String projectId) {
        live.follow(projectId, log);
    }

    Optional<SeenEvent> await(Predicate<SeenEvent> wanted, Duration patience) {
        return log.await(wanted, patience);
    }

    /** Whether the event that an act answered with is on the live stream. */
    boolean isThere(Answer answer) {
        String correlation = answer.call().correlationId();
        return log.await(
                        event -> event.correlationId().equals(correlation) && event.sequence() == answer.version(),
                        OWN_EVENT)
                .isPresent();
    }

    List<SeenEvent> find(Predicate<SeenEvent> wanted) {
        return log.find(wanted);
    }

    /** Those of this kind that were not given before. */
    List<SeenEvent> news(Predicate<SeenEvent> wanted) {
        List<SeenEvent> news = log.find(event -> wanted.test(event) && !told.contains(event.id()));
        news.forEach(event -> told.add(event.id()));
        return news;
    }

    /** The last ones, in short. */
    String last() {
        List<SeenEvent> all = log.find(event -> true);
        return Narrator.summary(all.subList(Math.max(0, all.size() - LAST), all.size()));
    }

    void forget() {
        log.clear();
        told.clear();
    }
}
