package org.clearway.project.application;

import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveCommand.TaskCommand;
import org.clearway.project.domain.DirectiveDecider;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.DirectiveId;

/** Acts on the tasks of a directive. */
public final class HandlingTasks {
    private final Histories<Directive, DirectiveEvent> directives;
    private final KnownAgencies agencies;

    public HandlingTasks(Histories<Directive, DirectiveEvent> directives, KnownAgencies agencies) {
        this.directives = Objects.requireNonNull(directives);
        this.agencies = Objects.requireNonNull(agencies);
    }

    /** One act; whoever does it must exist on its day. */
    public Outcome<Directive> handle(Asking asking, DirectiveId id, TaskCommand asked) {
        return directives.execute(id.value(), asking.origin(), asking.expectedVersion(), state -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the register.
            agencies.require("agency", asked.by(), asked.occurredOn());
            return DirectiveDecider.decide(Present.state(state, "directive"), asked);
        });
    }
}
