package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone is, who answers for it, and what was expected of it when.
 *
 * @param kind {@link #SITE_CLEARANCE}, or an OC4IDS milestone type
 * @param headPost post of the head who answers, never a person
 * @param superior to whom that head answers
 * @param section only for site clearance
 * @param firstBaseline the day that was first promised; never changes
 * @param baseline the day that counts now
 * @param forecast the day that is expected now
 * @param changes every change of the baseline and the latest forecasts, old and new; all of them stay in the record
 */
public record MilestonePlan(
        MilestoneId id,
        String kind,
        Wording title,
        AgencyId leadAgency,
        String headPost,
        @Nullable AgencyId superior,
        @Nullable ClearanceSection section,
        LocalDate scheduledOn,
        LocalDate firstBaseline,
        LocalDate baseline,
        @Nullable LocalDate forecast,
        @Nullable ClearanceProgress progress,
        List<MilestoneChange> changes) {
    /** The kind of milestone that opens a clearance. */
    public static final String SITE_CLEARANCE = "SITE_CLEARANCE";

    private static final int FORECASTS_KEPT = 50;

    public MilestonePlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(baseline, "baseline");
        changes = List.copyOf(changes);
    }

    MilestonePlan rebaselined(LocalDate day, MilestoneChange change) {
        return new MilestonePlan(
                id,
                kind,
                title,
                leadAgency,
                headPost,
                superior,
                section,
                scheduledOn,
                firstBaseline,
                day,
                forecast,
                progress,
                plus(change));
    }

    MilestonePlan forecast(LocalDate day, MilestoneChange change) {
        return new MilestonePlan(
                id,
                kind,
                title,
                leadAgency,
                headPost,
                superior,
                section,
                scheduledOn,
                firstBaseline,
                baseline,
                day,
                progress,
                plus(change));
    }

    MilestonePlan progressed(ClearanceProgress now) {
        return new MilestonePlan(
                id,
                kind,
                title,
                leadAgency,
                headPost,
                superior,
                section,
                scheduledOn,
                firstBaseline,
                baseline,
                forecast,
                now,
                changes);
    }

    private List<MilestoneChange> plus(MilestoneChange change) {
        List<MilestoneChange> more = new ArrayList<>(changes);
        more.add(change);
        // A forecast may move with every hand-over; a baseline is moved by people, with a reason that must not get
        // lost.
        long forecasts = more.stream().filter(MilestonePlan::isForecast).count();
        if (forecasts > FORECASTS_KEPT) {
            more.remove(
                    more.stream().filter(MilestonePlan::isForecast).findFirst().orElseThrow());
        }
        return more;
    }

    private static boolean isForecast(MilestoneChange change) {
        return change.what() == MilestoneChange.What.FORECAST;
    }
}
