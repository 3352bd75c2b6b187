package org.clearway.clearance.application;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies in a clearance that the caller may know of, in the order of ids, which is that of time. */
@Component
public class ListingCases {
    private final SeeingCases cases;
    private final Streams<CompensationPlan, PlanEvent> plans;

    ListingCases(SeeingCases cases, Streams<CompensationPlan, PlanEvent> plans) {
        this.cases = cases;
        this.plans = plans;
    }

    /** @param after the last id of the page before */
    public List<SeenLandUser> landUsers(Clearance clearance, @Nullable String after, int limit) {
        return clearance.list().landUsers().stream()
                .filter(counted -> isAfter(counted.landUserId().value(), after))
                .sorted(Comparator.comparing(counted -> counted.landUserId().value()))
                .map(counted -> cases.landUser(counted, clearance))
                .flatMap(Optional::stream)
                .limit(limit)
                .toList();
    }

    /** @param after the last id of the page before */
    public List<Loaded<CompensationPlan>> plans(Clearance clearance, @Nullable String after, int limit) {
        return clearance.list().landUsers().stream()
                .map(CountedLandUser::planId)
                .filter(Objects::nonNull)
                .distinct()
                .filter(planId -> isAfter(planId.value(), after))
                .sorted(Comparator.comparing(planId -> planId.value()))
                .map(planId -> plans.find(planId.value()))
                .flatMap(Optional::stream)
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(String id, @Nullable String after) {
        return after == null || id.compareTo(after) > 0;
    }
}
