package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All clocks of a case, ended ones included, at most one open for each rule code. */
public record Clocks(List<LimitClock> all) {
    public Clocks {
        all = List.copyOf(all);
    }

    static Clocks none() {
        return new Clocks(List.of());
    }

    /** The open clock of this rule. */
    public Optional<LimitClock> running(String code) {
        return all.stream()
                .filter(clock -> clock.open() && clock.limit().code().equals(code))
                .findFirst();
    }

    /** All open clocks. */
    public List<LimitClock> running() {
        return all.stream().filter(LimitClock::open).toList();
    }

    /** The earliest moment at which one of them has something to say. */
    @Nullable
    Instant next() {
        return all.stream()
                .map(LimitClock::next)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** An open clock of the same rule is counted anew; otherwise a new clock starts. */
    Clocks with(LimitClock started) {
        if (running(started.limit().code()).isPresent()) {
            return changed(started.limit().code(), before -> started);
        }
        List<LimitClock> more = new ArrayList<>(all);
        more.add(started);
        return new Clocks(more);
    }

    Clocks changed(String code, UnaryOperator<LimitClock> change) {
        return new Clocks(all.stream()
                .map(clock -> clock.open() && clock.limit().code().equals(code) ? change.apply(clock) : clock)
                .toList());
    }

    Clocks dropped(LocalDate on) {
        return new Clocks(all.stream()
                .map(clock -> clock.open() ? clock.dropped(on) : clock)
                .toList());
    }

    Clocks ended(LocalDate on) {
        return new Clocks(all.stream()
                .map(clock -> clock.open() ? clock.ended(on) : clock)
                .toList());
    }
}
