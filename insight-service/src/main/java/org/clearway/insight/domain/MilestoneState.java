package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.List;
import org.clearway.insight.domain.ClearanceFact.Area;
import org.clearway.insight.domain.ClearanceFact.Households;
import org.clearway.insight.domain.ClearanceFact.Length;
import org.clearway.insight.domain.Obstacles.OpenObstacle;
import org.jspecify.annotations.Nullable;

/** A milestone as of a moment. A missed milestone that is met later is met, and keeps the day it was missed. */
public record MilestoneState(
        String milestoneId,
        String projectId,
        String kind,
        Wording title,
        Status status,
        LocalDate baseline,
        List<EarlierBaseline> earlierBaselines,
        @Nullable LocalDate forecast,
        @Nullable LocalDate metOn,
        @Nullable LocalDate missedOn,
        String leadAgency,
        @Nullable String headPost,
        @Nullable String superiorAgency,
        @Nullable ClearanceProgress progress,
        List<OpenObstacle> openObstacles)
        implements State {

    /** Where the milestone stands. */
    public enum Status {
        SCHEDULED,
        MISSED,
        MET
    }

    /** A baseline that was replaced, and why. */
    public record EarlierBaseline(
            LocalDate baseline,
            LocalDate replacedOn,
            @Nullable String rationale) {}

    /** How far the clearance behind the milestone is. */
    public record ClearanceProgress(
            Households households,
            @Nullable Area areaM2,
            @Nullable Length lengthM) {}
}
