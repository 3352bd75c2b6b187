package org.clearway.clearance.domain;

import java.util.Objects;
import org.clearway.clearance.domain.ClearanceEvent.ClearanceCompleted;
import org.clearway.clearance.domain.ClearanceEvent.ClearanceOpened;
import org.clearway.clearance.domain.ClearanceEvent.ClearanceProgressed;
import org.clearway.clearance.domain.ClearanceEvent.LandUserCounted;
import org.clearway.clearance.domain.ClearanceEvent.LandUserListFixed;
import org.clearway.clearance.domain.ClearanceEvent.NoticeIssuedToAll;
import org.clearway.clearance.domain.ClearanceEvent.PlanLinesClaimed;
import org.jspecify.annotations.Nullable;

/** What a clearance is after an event. Never refuses: what happened, happened. */
public final class ClearanceEvolution {
    private ClearanceEvolution() {}

    public static Clearance evolve(@Nullable Clearance state, ClearanceEvent event) {
        if (event instanceof ClearanceOpened opened) {
            return new Clearance.Open(file(opened), LandUserList.EMPTY);
        }
        Clearance clearance = Objects.requireNonNull(state);
        LandUserList list = clearance.list();
        return switch (event) {
            case ClearanceOpened opened -> clearance;
            case LandUserCounted e -> clearance.with(list.plus(CountedLandUser.of(e)));
            case LandUserListFixed e -> new Clearance.Fixed(clearance.file(), list, e.occurredOn());
            case NoticeIssuedToAll e -> clearance;
            case PlanLinesClaimed e -> clearance.with(claimed(list, e));
            case ClearanceProgressed e ->
                clearance.with(list.changing(e.landUserId(), counted -> counted.with(e.standing())));
            case ClearanceCompleted e ->
                new Clearance.Completed(
                        clearance.file(), list, Objects.requireNonNull(clearance.listFixedOn()), e.completedOn());
        };
    }

    private static LandUserList claimed(LandUserList list, PlanLinesClaimed event) {
        LandUserList after = list;
        for (PlanLine line : event.lines()) {
            after = after.changing(line.landUserId(), counted -> counted.in(event.planId()));
        }
        return after;
    }

    private static ClearanceFile file(ClearanceOpened e) {
        return new ClearanceFile(
                e.clearanceId(),
                e.projectId(),
                e.milestoneId(),
                e.unitCode(),
                e.compensationUnit(),
                e.leadAgency(),
                e.superiorAgency(),
                e.landAreaM2(),
                e.lengthM(),
                e.occurredOn());
    }
}
