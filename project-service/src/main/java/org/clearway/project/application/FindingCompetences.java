package org.clearway.project.application;

import java.time.LocalDate;
import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.Level;
import org.clearway.project.domain.Power;
import org.jspecify.annotations.Nullable;

/** Who is competent? */
public interface FindingCompetences {
    SortKey<Competence> BY_ID = new SortKey<>("id", row -> row.id().value());

    List<Loaded<Competence>> list(Wanted wanted, Listing<Competence> listing);

    /** What is looked for; null = whatever. */
    record Wanted(
            @Nullable LocalDate on,
            @Nullable Power power,
            @Nullable AgencyKind agencyKind,
            @Nullable Level level) {}
}
