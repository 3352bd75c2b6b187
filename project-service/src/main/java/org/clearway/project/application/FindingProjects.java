package org.clearway.project.application;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectStatus;
import org.clearway.project.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** Which projects are there? Every agency may know of every project. */
public interface FindingProjects {
    SortKey<KeyProject> BY_CODE = new SortKey<>("code", KeyProject::code);
    SortKey<KeyProject> BY_TITLE =
            new SortKey<>("title", project -> Folded.of(project.title().vi()));
    SortKey<KeyProject> BY_DAY =
            new SortKey<>("registeredOn", project -> project.registeredOn().toString());

    Optional<Loaded<KeyProject>> find(ProjectId id);

    List<Loaded<KeyProject>> list(Wanted wanted, Listing<KeyProject> listing);

    /**
     * What is looked for; null = whatever.
     *
     * @param parent parts of this project
     * @param unit lies in this unit
     * @param blocked something holds it up, or nothing does
     * @param missed has a missed milestone, or none
     * @param text part of the title in either language, marks or not, or of the code
     */
    record Wanted(
            @Nullable ProjectStatus status,
            @Nullable String sector,
            @Nullable AgencyId owner,
            @Nullable ProjectId parent,
            @Nullable UnitCode unit,
            @Nullable Boolean blocked,
            @Nullable Boolean missed,
            @Nullable String text) {}
}
