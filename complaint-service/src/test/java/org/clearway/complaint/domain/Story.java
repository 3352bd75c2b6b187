package org.clearway.complaint.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A complaint in the making: commands and moments in, events and state out. Lives without Spring and database. */
public final class Story {
    private final ComplaintDecider decider;
    private final List<ComplaintEvent> history = new ArrayList<>();
    private List<ComplaintEvent> last = List.of();
    private @Nullable Complaint state;

    Story(ComplaintDecider decider) {
        this.decider = decider;
    }

    public Story when(ComplaintCommand command) {
        return apply(decider.decide(state, command));
    }

    /** Lets the clocks speak as the scanner does: at each due moment up to this one. */
    public Story until(String instant) {
        Instant now = Instant.parse(instant);
        List<ComplaintEvent> said = new ArrayList<>();
        Instant next = decider.nextMoment(state());
        while (next != null && !next.isAfter(now)) {
            List<ComplaintEvent> events = decider.due(state(), now);
            apply(events);
            said.addAll(events);
            next = decider.nextMoment(state());
        }
        last = said;
        return this;
    }

    private Story apply(List<ComplaintEvent> events) {
        for (ComplaintEvent event : events) {
            state = ComplaintEvolution.evolve(state, event);
        }
        history.addAll(events);
        last = events;
        return this;
    }

    public Complaint state() {
        return Objects.requireNonNull(state);
    }

    /** The events of the last command, or of the last wait. */
    public List<ComplaintEvent> events() {
        return last;
    }

    public List<ComplaintEvent> history() {
        return history;
    }

    /** The names of the last events, to tell a story at a glance. */
    public List<String> names() {
        return last.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    /** The only event of this type among the last ones. */
    public <E extends ComplaintEvent> E the(Class<E> type) {
        List<E> found = last.stream().filter(type::isInstance).map(type::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + type.getSimpleName() + " in " + names());
        }
        return found.getFirst();
    }

    /** The limit of the open clock of this rule. */
    public LegalLimit running(String code) {
        return state().file().clocks().running(code).orElseThrow().limit();
    }

    public @Nullable Instant next() {
        return decider.nextMoment(state());
    }
}
