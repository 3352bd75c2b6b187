package org.clearway.project.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Charge;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveCommand.RegisterDirective;
import org.clearway.project.domain.DirectiveDecider;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.DirectiveHeader;

/** Entering a directive with its tasks. Whoever it names must have existed on the day on which it was issued. */
public final class RegisteringDirectives {
    private final Histories<Directive, DirectiveEvent> directives;
    private final KnownAgencies agencies;

    public RegisteringDirectives(Histories<Directive, DirectiveEvent> directives, KnownAgencies agencies) {
        this.directives = Objects.requireNonNull(directives);
        this.agencies = Objects.requireNonNull(agencies);
    }

    /** Enters it; the number of an issuer, year and series stands in the register once. */
    public Outcome<Directive> register(Asking asking, RegisterDirective asked) {
        return directives.execute(asked.id().value(), asking.origin(), asking.expectedVersion(), before -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the register.
            agencies.require("agency", asked.by(), asked.occurredOn());
            agencies.requireAll(named(asked), asked.header().issuedOn());
            return DirectiveDecider.register(before, asked);
        });
    }

    private static Map<String, AgencyId> named(RegisterDirective asked) {
        DirectiveHeader header = asked.header();
        Map<String, AgencyId> named = new LinkedHashMap<>();
        named.put("issuerAgency", header.issuer());
        AgencyId behalf = header.onBehalfOf();
        if (behalf != null) {
            named.put("onBehalfOf", behalf);
        }
        for (int i = 0; i < asked.recipients().size(); i++) {
            named.put("recipients[" + i + "].agency", asked.recipients().get(i).agency());
        }
        List<Charge> tasks = asked.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            named.putAll(
                    KnownAgencies.fields("tasks[" + i + "].leads", tasks.get(i).leads()));
            named.putAll(KnownAgencies.fields(
                    "tasks[" + i + "].partners", tasks.get(i).partners()));
        }
        return named;
    }
}
