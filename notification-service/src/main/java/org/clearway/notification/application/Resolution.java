package org.clearway.notification.application;

import java.util.Optional;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Known;
import org.jspecify.annotations.Nullable;

/** Which agency an addressee is. */
sealed interface Resolution {
    /** This one. */
    record Found(String agency) implements Resolution {}

    /** There is none. */
    record Nobody() implements Resolution {}

    /** The copies do not tell yet. */
    record NotYetKnown() implements Resolution {}

    static Resolution of(Addressee addressee, Lookup lookup) {
        return switch (addressee) {
            case Addressee.Named named -> new Found(named.agency());
            case Addressee.SuperiorOf of -> perhaps(lookup.agency(of.agency()), Known.Agency::parentId);
            case Addressee.IssuerOf of -> perhaps(lookup.directive(of.directiveId()), Known.Directive::issuerAgency);
            case Addressee.LeadOf of ->
                perhaps(lookup.milestone(of.projectId(), of.milestoneId()), Known.Milestone::leadAgency);
            case Addressee.OwnerOf of -> perhaps(lookup.project(of.projectId()), Known.Project::ownerAgency);
            case Addressee.UnitOf of -> unit(of.clearanceId(), lookup);
            case Addressee.UnitOfPlan of ->
                lookup.plan(of.planId())
                        .map(plan -> unit(plan.clearanceId(), lookup))
                        .orElseGet(NotYetKnown::new);
        };
    }

    private static Resolution unit(String clearanceId, Lookup lookup) {
        return perhaps(lookup.clearance(clearanceId), Known.Clearance::compensationUnit);
    }

    /** One part of a copy that may lack it. */
    @FunctionalInterface
    interface Part<K> {
        @Nullable
        String of(K known);
    }

    private static <K> Resolution perhaps(Optional<K> known, Part<K> part) {
        if (known.isEmpty()) {
            return new NotYetKnown();
        }
        String agency = part.of(known.get());
        return agency == null || agency.isBlank() ? new Nobody() : new Found(agency);
    }
}
