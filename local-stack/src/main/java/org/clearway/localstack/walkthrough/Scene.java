package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where one story is played: it asks the gateway, sees the events that follow, checks and tells. Used by one thread.
 *
 * <p>All its requests have correlation ids that begin alike, and by these its events are known.
 */
final class Scene {
    private static final int SHOWN = 1200;

    private final Api api;
    private final StoryEvents events;
    private final Narrator narrator;
    private final Duration patience;
    private final String prefix;
    private final boolean told;
    private final Duration poll;
    /** By correlation id what was done, in this order. */
    private final Map<String, String> acts = new LinkedHashMap<>();

    /** By correlation id what was refused: nothing may follow from it. */
    private final Map<String, String> refusals = new LinkedHashMap<>();

    private int requests;
    private String step = "";

    /**
     * Sets the scene.
     *
     * @param patience how long to wait for what follows from an act
     * @param prefix begins its correlation ids and idempotency keys; of no other story
     * @param told somebody reads along: each act's own event is waited for, to be told after it
     */
    Scene(Api api, LiveEvents live, Narrator narrator, Duration patience, String prefix, boolean told) {
        this.api = api;
        this.events = new StoryEvents(live, prefix);
        this.narrator = narrator;
        this.patience = patience;
        this.prefix = prefix;
        this.told = told;
        this.poll = told ? Duration.ofMillis(150) : Duration.ofMillis(500);
    }

    void begin(int number, String title) {
        step = "step " + number + " (" + title + ")";
        narrator.step(number, title);
    }

    /** Ends a step: nothing came of what was refused; what came after the acts' own events is told act by act. */
    void end() {
        refusals.forEach(this::nothingCame);
        acts.forEach((correlation, what) ->
                narrator.later(what, events.news(event -> event.correlationId().equals(correlation))));
        narrator.later("the services' clocks", events.news(event -> true));
    }

    /** What was refused so far, by correlation id. */
    Map<String, String> refusals() {
        return Map.copyOf(refusals);
    }

    StoryEvents events() {
        return events;
    }

    /** Whether somebody reads along. */
    boolean isTold() {
        return told;
    }

    /** An act that must succeed. */
    Answer does(String what, String user, String path, Object body) {
        return done(what, api.send(post(user, path, body)));
    }

    /** An act that must succeed, as a part of a trace that began elsewhere. */
    Answer does(String what, String user, String path, Object body, TraceParent trace) {
        return done(what, api.send(post(user, path, body).with(TraceParent.HEADER, trace.value())));
    }

    /** An act that must succeed, but may have to wait until a service has read what it builds on in another one. */
    Answer doesOnceKnown(String what, String user, String path, Object body, Set<String> unknown) {
        Call call = post(user, path, body);
        Answer[] last = new Answer[1];
        Optional<Answer> known = until(() -> {
            last[0] = api.send(call);
            return unknown.contains(last[0].problem()) ? Optional.empty() : Optional.of(last[0]);
        });
        return done(what, known.orElseGet(() -> Objects.requireNonNull(last[0])));
    }

    /** An act that must be refused with this problem. */
    Answer isRefused(String what, String user, String path, Object body, int status, String problem) {
        Answer answer = api.send(post(user, path, body));
        narrator.act(what, answer);
        if (answer.status() != status || !answer.problem().equals(problem)) {
            throw failed(what + " is refused with " + status + " " + problem, answer.brief(), answer);
        }
        refusals.put(answer.call().correlationId(), what);
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
        return found.orElseThrow(() -> failed(what, answer.status() + " " + shown(answer), answer));
    }

    /** Looks until there is something; empty when patience ends. */
    <T> Optional<T> until(Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(poll.toNanos());
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
                        "no such event in " + patience.toSeconds() + " s; the last ones are: " + events.last(),
                        prefix + "-" + requests));
    }

    /** When the state that an answer shows was recorded, by the services' clock. */
    Instant recordedAt(String subject, Answer answer) {
        return happens(
                        "the event of version " + answer.version() + " of " + subject,
                        event -> event.subject().equals(subject) && event.sequence() == answer.version())
                .recordedAt();
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
        if (told) {
            if (answer.version() > 0 && !events.isThere(answer)) {
                throw failed("the event of version " + answer.version() + " on the live stream", "none", answer);
            }
            String correlation = answer.call().correlationId();
            acts.put(correlation, what);
            narrator.events(events.news(event -> event.correlationId().equals(correlation)));
        }
        return answer;
    }

    private void nothingCame(String correlation, String refused) {
        List<SeenEvent> came = events.find(event -> event.correlationId().equals(correlation));
        if (!came.isEmpty()) {
            throw new StepFailed(step, "no event of what was refused: " + refused, Narrator.summary(came), correlation);
        }
    }

    private Call post(String user, String path, Object body) {
        String id = nextId();
        return Call.post(user, path, body, id, id);
    }

    private String nextId() {
        return prefix + "-" + ++requests;
    }

    private static String shown(Answer answer) {
        String all = String.valueOf(answer.body());
        return all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
    }
}
