package org.clearway.insight.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a state can be asked of, and which events tell it. */
public enum StateKind {
    MILESTONES("milestones"),
    LAND_USERS("land-users"),
    COMPLAINTS("complaints"),
    PROJECTS("projects"),
    CLEARANCES("clearances"),
    COMPENSATION_PLANS("compensation-plans");

    private final String path;

    StateKind(String path) {
        this.path = path;
    }

    /** The kind of this plural noun. */
    public static Optional<StateKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    /** Starts of the types on the wire that say something about such a thing. */
    public List<String> typePrefixes() {
        return switch (this) {
            case MILESTONES -> List.of("milestone.", "obstacle.", "clearance.progressed.");
            case LAND_USERS ->
                List.of("land-user.", "recovery-notice.", "inventory.", "compensation.", "site.", "plan", "recovery.");
            case COMPLAINTS -> List.of("complaint.", "verification.", "dialogue.", "contested-decision.", "decision.");
            case PROJECTS -> List.of("project.", "milestone.", "obstacle.", "clearance.");
            case CLEARANCES -> List.of("clearance.", "land-user-list.", "recovery.");
            case COMPENSATION_PLANS -> List.of("plan", "consultation.");
        };
    }

    /** Does who sees a project see this of it? Cases, households and sections have circles of their own. */
    public boolean isOpenToTheProject() {
        return this == MILESTONES || this == PROJECTS;
    }

    /** Does this event say so itself that there is such a thing? Clocks of other things may name it too. */
    public boolean isToldBy(String type) {
        return typePrefixes().stream().anyMatch(type::startsWith);
    }

    /**
     * The state after these events, or empty when they do not tell of its beginning.
     *
     * @param happenings in the order in which they became known
     */
    public Optional<? extends State> reduce(String id, List<Happening> happenings) {
        return switch (this) {
            case MILESTONES -> MilestoneReducer.reduce(id, happenings);
            case LAND_USERS -> LandUserReducer.reduce(id, happenings);
            case COMPLAINTS -> ComplaintReducer.reduce(id, happenings);
            case PROJECTS -> ProjectReducer.reduce(id, happenings);
            case CLEARANCES -> ClearanceReducer.reduce(id, happenings);
            case COMPENSATION_PLANS -> PlanReducer.reduce(id, happenings);
        };
    }
}
