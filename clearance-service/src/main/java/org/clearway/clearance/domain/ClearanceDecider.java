package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clearway.clearance.domain.ClearanceEvent.ClearanceCompleted;
import org.clearway.clearance.domain.ClearanceEvent.ClearanceOpened;
import org.clearway.clearance.domain.ClearanceEvent.ClearanceProgressed;
import org.clearway.clearance.domain.ClearanceEvent.LandUserCounted;
import org.clearway.clearance.domain.ClearanceEvent.LandUserListFixed;
import org.clearway.clearance.domain.ClearanceEvent.NoticeIssuedToAll;
import org.clearway.clearance.domain.ClearanceEvent.PlanLinesClaimed;
import org.jspecify.annotations.Nullable;

/** Decides and remembers for a clearance. Pure. */
public final class ClearanceDecider {
    private ClearanceDecider() {}

    /** @throws ClearanceRefused where the list is closed, a parcel is counted twice, or another agency must act */
    public static List<ClearanceEvent> decide(@Nullable Clearance state, ClearanceCommand command) {
        if (command instanceof ClearanceCommand.Open open) {
            return state == null ? List.of(opened(open.file())) : List.of();
        }
        Clearance clearance = Objects.requireNonNull(state, "no such clearance");
        return switch (command) {
            case ClearanceCommand.Open open -> List.of();
            case ClearanceCommand.CountLandUser count -> List.of(count(clearance, count));
            case ClearanceCommand.FixList fix -> fix(clearance, fix);
            case ClearanceCommand.IssueNoticeToAll issue -> List.of(noticeToAll(clearance, issue));
            case ClearanceCommand.ClaimPlanLines claim -> List.of(claim(clearance, claim));
            case ClearanceCommand.CountProgress progress -> progress(clearance, progress);
        };
    }

    private static ClearanceOpened opened(ClearanceFile file) {
        return new ClearanceOpened(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                file.unitCode(),
                file.compensationUnit(),
                file.leadAgency(),
                file.superiorAgency(),
                file.landAreaM2(),
                file.lengthM(),
                file.openedOn());
    }

    private static LandUserCounted count(Clearance clearance, ClearanceCommand.CountLandUser command) {
        command.authority().require(command.occurredOn());
        requireOpen(clearance);
        List<Parcel> parcels = ParcelDraft.checked(command.parcels());
        for (int i = 0; i < parcels.size(); i++) {
            if (clearance.list().holds(parcels.get(i).key())) {
                throw new ClearanceRefused(new Refusal.DuplicateParcel(
                        "parcels[" + i + "]", parcels.get(i).key()));
            }
        }
        ClearanceFile file = clearance.file();
        return new LandUserCounted(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                command.landUserId(),
                command.landUserKind(),
                command.person(),
                file.unitCode(),
                file.compensationUnit(),
                parcels,
                command.occurredOn());
    }

    private static List<ClearanceEvent> fix(Clearance clearance, ClearanceCommand.FixList command) {
        command.authority().require(command.occurredOn());
        requireOpen(clearance);
        if (clearance.list().landUsers().isEmpty()) {
            throw new ClearanceRefused(new Refusal.ListEmpty());
        }
        for (CountedLandUser counted : clearance.list().landUsers()) {
            Dates.requireAfter(Step.LIST_FIXED, command.occurredOn(), Step.LAND_USER_LISTED, counted.listedOn());
        }
        ClearanceFile file = clearance.file();
        List<ClearanceEvent> events = new ArrayList<>();
        events.add(new LandUserListFixed(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                clearance.list().landUsers().size(),
                clearance.list().sum(CountedLandUser::areaM2),
                command.paperNumber(),
                command.occurredOn()));
        // All may have handed over while the list was still open.
        addCompletion(new Clearance.Fixed(file, clearance.list(), command.occurredOn()), events);
        return events;
    }

    /** The notice as it is issued: the same before and after, since it changes nothing of the list. */
    public static NoticeIssuedToAll noticeToAll(Clearance clearance, ClearanceCommand.IssueNoticeToAll command) {
        AgencyRef issuer = command.authority().require(command.occurredOn());
        if (clearance.list().landUsers().isEmpty()) {
            throw new ClearanceRefused(new Refusal.ListEmpty());
        }
        Dates.requireNotBefore(Step.NOTICE_ISSUED, command.occurredOn(), Step.MEETING_HELD, command.meetingHeldOn());
        ClearanceFile file = clearance.file();
        return new NoticeIssuedToAll(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                issuer,
                command.authority().basis(),
                command.noticeNumber(),
                command.meetingHeldOn(),
                command.meetingMinutesNumber(),
                clearance.list().landUsers().stream()
                        .map(CountedLandUser::landUserId)
                        .toList(),
                command.occurredOn());
    }

    private static PlanLinesClaimed claim(Clearance clearance, ClearanceCommand.ClaimPlanLines command) {
        PlanEvent.PlanDrafted draft = command.draft();
        command.authority().require(draft.occurredOn());
        Set<LandUserId> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            String field = "lines[" + i + "].landUserId";
            LandUserId id = draft.lines().get(i).landUserId();
            if (!seen.add(id)) {
                throw new ClearanceRefused(new Refusal.LandUserTwice(field, id));
            }
            CountedLandUser counted = clearance
                    .list()
                    .find(id)
                    .orElseThrow(() -> new ClearanceRefused(new Refusal.UnknownLandUser(field, id)));
            PlanId plan = counted.planId();
            if (plan != null) {
                throw new ClearanceRefused(new Refusal.LandUserHasPlan(field, id, plan));
            }
        }
        return PlanLinesClaimed.of(draft);
    }

    private static List<ClearanceEvent> progress(Clearance clearance, ClearanceCommand.CountProgress command) {
        CountedLandUser counted = clearance.list().find(command.landUserId()).orElseThrow();
        Standing standing = counted.standing().after(command.change());
        if (standing.equals(counted.standing())) {
            return List.of();
        }
        Clearance after = clearance.with(clearance.list().changing(command.landUserId(), c -> c.with(standing)));
        Progress progress = after.progress(command.today());
        ClearanceFile file = clearance.file();
        List<ClearanceEvent> events = new ArrayList<>();
        events.add(new ClearanceProgressed(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                command.landUserId(),
                standing,
                progress.households(),
                progress.areaM2(),
                progress.lengthM(),
                progress.forecast(),
                command.occurredOn()));
        addCompletion(after, events);
        return events;
    }

    private static void addCompletion(Clearance after, List<ClearanceEvent> events) {
        if (after instanceof Clearance.Fixed fixed && fixed.list().isAllHandedOver()) {
            ClearanceFile file = fixed.file();
            LocalDate lastOn = fixed.list().landUsers().stream()
                    .map(counted ->
                            Objects.requireNonNull(counted.standing().handOver().on()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            events.add(
                    new ClearanceCompleted(file.clearanceId(), file.projectId(), file.milestoneId(), lastOn, lastOn));
        }
    }

    private static void requireOpen(Clearance clearance) {
        if (!(clearance instanceof Clearance.Open)) {
            throw new ClearanceRefused(new Refusal.ListAlreadyFixed(Objects.requireNonNull(clearance.listFixedOn())));
        }
    }
}
