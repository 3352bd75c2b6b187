package org.clearway.notification.domain;

import java.util.List;
import java.util.Optional;
import org.clearway.notification.domain.Addressee.IssuerOf;
import org.clearway.notification.domain.Addressee.LeadOf;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Addressee.OwnerOf;
import org.clearway.notification.domain.Addressee.SuperiorOf;
import org.clearway.notification.domain.Addressee.UnitOf;
import org.clearway.notification.domain.Addressee.UnitOfPlan;

/** The part that an agency plays in an event. An event that has no such part leads to nobody. */
public enum Role {
    LEADS,
    PARTNERS,
    LEAD,
    SUPERIOR_OF_LEAD,
    ISSUER,
    OWNER,
    HOLDER,
    SUPERIOR_OF_HOLDER,
    COMPENSATION_UNIT,
    PROJECT_LEAD,
    PROJECT_OWNER;

    /** Whom this role means in this event. */
    public List<Addressee> addressees(EventFacts facts) {
        return switch (this) {
            case LEADS -> named(facts.texts("leads"));
            case PARTNERS -> named(facts.texts("partners"));
            case LEAD -> first(List.of(named(facts, "leadAgency"), leadOfMilestone(facts)));
            case SUPERIOR_OF_LEAD ->
                first(List.of(
                        named(facts, "superiorAgency"), facts.text("leadAgency").map(SuperiorOf::new)));
            case ISSUER ->
                first(List.of(
                        named(facts, "issuerAgency"), facts.text("directiveId").map(IssuerOf::new)));
            case OWNER -> first(List.of(named(facts, "ownerAgency")));
            case HOLDER -> first(List.of(named(facts, "holderAgency")));
            case SUPERIOR_OF_HOLDER -> first(List.of(facts.text("holderAgency").map(SuperiorOf::new)));
            case COMPENSATION_UNIT ->
                first(List.of(
                        named(facts, "compensationUnit"),
                        named(facts, "clearance.compensationUnit"),
                        facts.text("clearanceId").map(UnitOf::new),
                        facts.text("planId").map(UnitOfPlan::new)));
            case PROJECT_LEAD -> first(List.of(leadOfMilestone(facts)));
            case PROJECT_OWNER -> first(List.of(facts.text("projectId").map(OwnerOf::new)));
        };
    }

    private static List<Addressee> named(List<String> agencies) {
        return agencies.stream().distinct().<Addressee>map(Named::new).toList();
    }

    private static Optional<Named> named(EventFacts facts, String path) {
        return facts.text(path).map(Named::new);
    }

    private static Optional<LeadOf> leadOfMilestone(EventFacts facts) {
        return facts.text("projectId")
                .flatMap(project -> facts.text("milestoneId").map(milestone -> new LeadOf(project, milestone)));
    }

    private static List<Addressee> first(List<Optional<? extends Addressee>> ways) {
        return ways.stream()
                .flatMap(Optional::stream)
                .limit(1)
                .<Addressee>map(way -> way)
                .toList();
    }
}
