package org.clearway.project.application;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.TaskState;
import org.jspecify.annotations.Nullable;

/** Which directives are there, for one of those whom they concern? */
public interface FindingDirectives {
    SortKey<Directive> BY_DAY =
            new SortKey<>("issuedOn", directive -> directive.header().issuedOn().toString());
    SortKey<Directive> BY_NUMBER =
            new SortKey<>("number", directive -> directive.header().number().text());

    /** Empty where there is none, and where it does not concern this agency: nobody learns which. */
    Optional<Loaded<Directive>> find(DirectiveId id, AgencyId reader);

    List<Loaded<Directive>> list(Wanted wanted, Listing<Directive> listing);

    /**
     * What is looked for; null = whatever.
     *
     * @param reader only what concerns this agency
     * @param lead with a task that this agency leads
     * @param taskState with a task in this state
     * @param overdue with a task that is overdue
     */
    record Wanted(
            AgencyId reader,
            @Nullable AgencyId issuer,
            @Nullable AgencyId lead,
            @Nullable TaskState taskState,
            @Nullable Boolean overdue) {}
}
