package org.clearway.project.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.project.domain.DirectiveEvent.TaskDueApproaching;
import org.clearway.project.domain.DirectiveEvent.TaskOverdue;
import org.jspecify.annotations.Nullable;

/** What the clock says about tasks: a due day comes near, a due day is over. It stands still while a product is checked. */
public final class DirectiveClock {
    private final DayMoments moments;

    public DirectiveClock(DayMoments moments) {
        this.moments = Objects.requireNonNull(moments);
    }

    /** The next moment at which something must be said; null = none. */
    public @Nullable Instant next(Directive directive) {
        return running(directive).map(this::moment).min(Instant::compareTo).orElse(null);
    }

    /** Everything that is due by now. */
    public List<DirectiveEvent> due(Directive directive, Instant now) {
        List<DirectiveEvent> events = new ArrayList<>();
        running(directive)
                .filter(task -> !moment(task).isAfter(now))
                .forEach(task -> events.add(say(directive, task, now)));
        return events;
    }

    private static Stream<Task> running(Directive directive) {
        return directive.tasks().stream()
                .filter(task -> task instanceof Task.Assigned || task instanceof Task.InProgress)
                .filter(task -> task.due() instanceof Due.On on && on.signal() != Due.Signal.OVERDUE);
    }

    private Instant moment(Task task) {
        Due.On on = (Due.On) task.due();
        return on.signal() == Due.Signal.NONE ? moments.warn(on.lastDay()) : moments.over(on.lastDay());
    }

    private DirectiveEvent say(Directive directive, Task task, Instant now) {
        Due.On on = (Due.On) task.due();
        Charge charge = task.charge();
        AgencyId issuer = directive.header().issuer();
        // Entered late, or after downtime: a reminder of what is over already would only confuse.
        if (!moments.over(on.lastDay()).isAfter(now)) {
            return new TaskOverdue(
                    directive.id(),
                    charge.code(),
                    on.lastDay(),
                    charge.text(),
                    task.waitingFor(),
                    issuer,
                    on.lastDay().plusDays(1));
        }
        return new TaskDueApproaching(
                directive.id(),
                charge.code(),
                on.lastDay(),
                charge.text(),
                task.waitingFor(),
                issuer,
                now.atZone(moments.zone()).toLocalDate());
    }
}
