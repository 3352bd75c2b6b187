package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearway.complaint.application.ComplaintDraft.AgainstDecision;
import org.clearway.complaint.application.ComplaintDraft.AgainstPlanLine;
import org.clearway.complaint.application.ComplaintDraft.AgainstRecovery;
import org.clearway.complaint.application.LandUsers.LandUser;
import org.clearway.complaint.application.LandUsers.Recovery;
import org.clearway.complaint.application.Plans.Approval;
import org.clearway.complaint.application.Plans.KnownLine;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.Contested;
import org.clearway.complaint.domain.Contested.Kind;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.complaint.domain.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the contested decision in the own copies, with the versions it has now. */
@Component
class Contesting {
    private final Plans plans;
    private final LandUsers landUsers;
    private final Agencies agencies;
    private final Projects projects;

    Contesting(Plans plans, LandUsers landUsers, Agencies agencies, Projects projects) {
        this.plans = plans;
        this.landUsers = landUsers;
        this.agencies = agencies;
        this.projects = projects;
    }

    /** @throws ComplaintRefused when the decision, its author or the parcel is not known here */
    Contested contested(ComplaintDraft draft) {
        return switch (draft.against()) {
            case AgainstPlanLine line -> planLine(line, draft.knownOn());
            case AgainstRecovery recovery -> recovery(recovery, draft.knownOn());
            case AgainstDecision decision -> decision(decision, draft.knownOn());
        };
    }

    private Contested planLine(AgainstPlanLine against, LocalDate knownOn) {
        KnownLine known = plans.line(against.planId(), against.lineId())
                .orElseThrow(
                        () -> new ComplaintRefused(new Refusal.UnknownPlanLine(against.planId(), against.lineId())));
        Approval approval = known.approval();
        AgencyRef author = approval == null ? null : approval.by();
        if (approval == null || author == null) {
            throw new ComplaintRefused(new Refusal.PlanNotApproved(against.planId(), known.planVersion()));
        }
        List<ParcelRef> parcels = known.line().parcels();
        ParcelRef parcel = chosen(against.parcelId(), parcels);
        LandUserRef landUser = known.line().landUserId();
        return new Contested(
                Kind.PLAN_LINE,
                author,
                approval.number(),
                approval.on(),
                knownOn,
                known.projectId(),
                known.clearanceId(),
                known.planId(),
                known.planVersion(),
                known.line().lineId(),
                known.line().version(),
                landUser,
                parcel,
                landUsers.find(landUser).map(user -> unitOf(user, parcel)).orElse(null));
    }

    private Contested recovery(AgainstRecovery against, LocalDate knownOn) {
        Recovery known = landUsers
                .recovery(against.landUserId())
                .orElseThrow(() -> new ComplaintRefused(new Refusal.UnknownRecovery(against.landUserId())));
        Optional<LandUser> user = landUsers.find(against.landUserId());
        List<ParcelRef> parcels =
                user.map(u -> List.copyOf(u.parcels().keySet())).orElse(List.of());
        ParcelRef parcel = chosen(against.parcelId(), parcels);
        return new Contested(
                Kind.RECOVERY_DECISION,
                known.decidedBy(),
                known.number(),
                known.decidedOn(),
                knownOn,
                known.projectId(),
                known.clearanceId(),
                null,
                null,
                null,
                null,
                known.landUserId(),
                parcel,
                user.map(u -> unitOf(u, parcel)).orElse(null));
    }

    private Contested decision(AgainstDecision against, LocalDate knownOn) {
        AgencyRef author = agencies.require("against.author", against.author()).id();
        LandUserRef landUser = landUsers.known("against.landUserId", against.landUserId());
        ProjectRef project = projects.known("against.projectId", against.projectId());
        Optional<LandUser> user = Optional.ofNullable(landUser).flatMap(landUsers::find);
        return new Contested(
                Kind.OTHER,
                author,
                against.number(),
                against.decidedOn(),
                knownOn,
                user.map(LandUser::projectId).orElse(project),
                user.map(LandUser::clearanceId).orElse(null),
                null,
                null,
                null,
                null,
                landUser,
                null,
                user.map(u -> unitOf(u, null)).orElse(null));
    }

    private static @Nullable ParcelRef chosen(@Nullable ParcelRef named, List<ParcelRef> parcels) {
        if (named != null && !parcels.contains(named)) {
            throw new ComplaintRefused(new Refusal.UnknownParcel(named));
        }
        return named == null && parcels.size() == 1 ? parcels.getFirst() : named;
    }

    /** The commune of the parcel, or of all parcels where they lie in one. */
    private static @Nullable String unitOf(LandUser user, @Nullable ParcelRef parcel) {
        if (parcel != null) {
            return user.parcels().get(parcel);
        }
        List<String> units = user.parcels().values().stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.size() == 1 ? units.getFirst() : null;
    }
}
