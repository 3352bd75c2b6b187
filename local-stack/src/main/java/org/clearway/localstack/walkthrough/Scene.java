package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Where one story is played: it asks the gateway, sees the events that follow, checks and tells. Used by one thread.
 *
 * <p>All its requests have correlation ids that begin alike, and by these its events are known.
 */
final class Scene {
    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration OWN_EVENT = Duration.ofSeconds(20);

    private final Api api;
    private final EventLog events;
    private final LiveEvents live;
    private final Narrator narrator;
    private final Duration patience;
    private final String prefix;
    private final boolean thorough;
    private int requests;
    private int told;
    private String step = "";

    /**
     * Sets the scene.
     *
     * @param patience how long to wait for what follows from an act
     * @param prefix begins its correlation ids and idempotency keys; of no other story
     * @param thorough each act's own event is waited for
     */
    Scene(Api api, LiveEvents live, Narrator narrator, Duration patience, String prefix, boolean thorough) {
        this.api = api;
        this.live = live;
        this.narrator = narrator;
        this.patience = patience;
        this.prefix = prefix;
        this.thorough = thorough;
        this.events = live.logOf(prefix);
    }

    void begin(int number, String title) {
        step = "step " + number + " (" + title + ")";
        narrator.step(number, title);
    }

    /** Ends a step: what came after the acts' own events is told now. */
    void end() {
        List<SeenEvent> all = events.find(event -> true);
        narrator.events(all.subList(Math.min(told, all.size()), all.size()));
        told = all.size();
    }

    /** What the clock says of this project belongs to the story too. */
    void follow(String projectId) {
        live.follow(projectId, events);
    }

    /** Whether somebody reads along. */
    boolean isTold() {
        return thorough;
    }

    /** Forgets the events so far. */
    void forgetEvents() {
        events.clear();
        told = 0;
    }

    /** An act that must succeed. */
    Answer does(String what, String user, String path, Object body) {
        return done(what, api.send(post(user, path, body)));
    }

    /** An act that must succeed, but may have to wait until a service has read what it builds on in another one. */
    Answer doesOnceKnown(String what, String user, String path, Object body, Set<String> unknown) {
        Call call = post(user, path, body);
        long deadline = System.nanoTime() + patience.toNanos();
        Answer answer = api.send(call);
        while (unknown.contains(answer.problem()) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
            answer = api.send(call);
        }
        return done(what, answer);
    }

    /** An act that must be refused with this problem. */
    Answer isRefused(String what, String user, String path, Object body, int status, String problem) {
        Answer answer = api.send(post(user, path, body));
        narrator.act(what, answer);
        if (answer.status() != status || !answer.problem().equals(problem)) {
            throw failed(what + " is refused with " + status + " " + problem, answer.brief(), answer);
        }
        return answer;
    }

    /** A question that must be answered. */
    Answer reads(String user, String path) {
        Answer answer = api.send(Call.get(user, path, nextId()));
        if (!answer.isSuccess()) {
            throw failed("an answer to GET " + path + " for " + user, answer.brief(), answer);
        }
        return answer;
    }

    /** What one may not see must not be there. */
    void isHidden(String what, String user, String path) {
        Answer answer = api.send(Call.get(user, path, nextId()));
        narrator.act(what, answer);
        if (answer.status() != 404) {
            throw failed(what + " (404)", answer.brief(), answer);
        }
    }

    /** Asks again until the answer is as wanted. */
    Answer readsUntil(String what, String user, String path, Predicate<Answer> wanted) {
        Call call = Call.get(user, path, nextId());
        Answer[] last = new Answer[1];
        Optional<Answer> found = until(() -> {
            last[0] = api.send(call);
            return last[0].isSuccess() && wanted.test(last[0]) ? Optional.of(last[0]) : Optional.empty();
        });
        Answer answer = Objects.requireNonNull(last[0]);
        return found.orElseThrow(() -> failed(what, answer.status() + " " + shown(answer.body()), answer));
    }

    /** Looks until there is something; empty when patience ends. */
    <T> Optional<T> until(Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
            found = look.get();
        }
        return found;
    }

    /** An event that must come. */
    SeenEvent happens(String what, Predicate<SeenEvent> wanted) {
        return events.await(wanted, patience)
                .orElseThrow(() -> new StepFailed(
                        step,
                        what,
                        "no such event in " + patience.toSeconds() + " s; the story's last events are: " + lastEvents(),
                        prefix + "-" + requests));
    }

    /** When the state that an answer shows was recorded, by the services' clock. */
    Instant recordedAt(String subject, Answer answer) {
        return happens(
                        "the event of version " + answer.version() + " of " + subject,
                        event -> event.subject().equals(subject) && event.sequence() == answer.version())
                .recordedAt();
    }

    /** Events that came already. */
    List<SeenEvent> happened(Predicate<SeenEvent> wanted) {
        return events.find(wanted);
    }

    /** A fact that must be so; told when it is. */
    void check(String fact, Object expected, Object got, Answer from) {
        if (!expected.equals(got)) {
            throw failed(fact + " = " + expected, String.valueOf(got), from);
        }
        narrator.seen(fact + ": " + got);
    }

    /** A fact that was found by other means. */
    void tell(String fact) {
        narrator.seen(fact);
    }

    StepFailed failed(String expected, String got, Answer from) {
        return new StepFailed(step, expected, got, from.call().correlationId());
    }

    private Answer done(String what, Answer answer) {
        narrator.act(what, answer);
        if (!answer.isSuccess()) {
            throw failed(what, answer.brief(), answer);
        }
        if (thorough && answer.version() > 0) {
            ownEvent(answer);
            end();
        }
        return answer;
    }

    private void ownEvent(Answer answer) {
        String correlation = answer.call().correlationId();
        boolean seen = events.await(
                        event -> event.correlationId().equals(correlation) && event.sequence() == answer.version(),
                        OWN_EVENT)
                .isPresent();
        if (!seen) {
            throw failed("the event of version " + answer.version() + " on the live stream", "none", answer);
        }
    }

    private Call post(String user, String path, Object body) {
        String id = nextId();
        return Call.post(user, path, body, id, id);
    }

    private String nextId() {
        return prefix + "-" + ++requests;
    }

    private String lastEvents() {
        List<SeenEvent> all = events.find(event -> true);
        return Narrator.summary(all.subList(Math.max(0, all.size() - 12), all.size()));
    }

    private static String shown(JsonNode body) {
        String all = String.valueOf(body);
        return all.length() > 1200 ? all.substring(0, 1200) + "…" : all;
    }
}
