package org.clearway.clearance.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.clearway.clearance.application.KeepingDirectory;
import org.clearway.clearance.application.OpeningClearance;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AdministrativeUnit;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.Level;
import org.clearway.clearance.domain.MilestoneRef;
import org.clearway.clearance.domain.ProjectRef;
import org.clearway.clearance.domain.UnitSuccessor;
import org.clearway.clearance.kafka.ProjectEvents.AgencyEnded;
import org.clearway.clearance.kafka.ProjectEvents.AgencyRegistered;
import org.clearway.clearance.kafka.ProjectEvents.ClearanceDetails;
import org.clearway.clearance.kafka.ProjectEvents.CompetenceAssigned;
import org.clearway.clearance.kafka.ProjectEvents.MilestoneScheduled;
import org.clearway.clearance.kafka.ProjectEvents.Succession;
import org.clearway.clearance.kafka.ProjectEvents.UnitEnded;
import org.clearway.clearance.kafka.ProjectEvents.UnitEstablished;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens clearances for site-clearance milestones, and keeps the copies of the register. */
@Configuration(proxyBeanMethods = false)
class ProjectEventsListener {
    private final OpeningClearance opening;
    private final KeepingDirectory directory;

    ProjectEventsListener(OpeningClearance opening, KeepingDirectory directory) {
        this.opening = opening;
        this.directory = directory;
    }

    @Bean
    Subscription projectEvents() {
        return Subscription.named("clearance-service.projects")
                .topics("projects")
                .on("milestone.scheduled.v1", MilestoneScheduled.class, this::open)
                .on("agency.registered.v1", AgencyRegistered.class, this::keepAgency)
                .on("agency.ended.v1", AgencyEnded.class, this::endAgency)
                .on("unit.established.v1", UnitEstablished.class, this::keepUnit)
                .on("unit.ended.v1", UnitEnded.class, this::endUnit)
                .on("competence.assigned.v1", CompetenceAssigned.class, this::keepCompetence)
                .build();
    }

    private void open(InboundEvent event, MilestoneScheduled milestone) {
        ClearanceDetails clearance = milestone.clearance();
        if (!milestone.kind().equals(MilestoneScheduled.SITE_CLEARANCE) || clearance == null) {
            return;
        }
        String superior = milestone.superiorAgency();
        opening.open(
                new ClearanceFile(
                        idFor(milestone.milestoneId()),
                        new ProjectRef(milestone.projectId()),
                        new MilestoneRef(milestone.milestoneId()),
                        clearance.unitCode(),
                        new AgencyRef(clearance.compensationUnit()),
                        new AgencyRef(milestone.leadAgency()),
                        superior == null ? null : new AgencyRef(superior),
                        clearance.landAreaM2(),
                        clearance.lengthM(),
                        event.occurredOn()),
                Origin.reactionTo(event, "open-clearance"));
    }

    /** One clearance per milestone, however often it is said: the id follows from the milestone's. */
    private static ClearanceId idFor(String milestoneId) {
        byte[] name = ("clearance of milestone " + milestoneId).getBytes(StandardCharsets.UTF_8);
        return new ClearanceId(UUID.nameUUIDFromBytes(name).toString());
    }

    private void keepAgency(InboundEvent event, AgencyRegistered agency) {
        String parent = agency.parentId();
        directory.keep(
                event,
                new ActingAgency(
                        new AgencyRef(agency.agencyId()),
                        agency.kind(),
                        agency.unitCode(),
                        parent == null ? null : new AgencyRef(parent),
                        refs(agency.successorIds()),
                        agency.validFrom(),
                        agency.validTo()));
    }

    private void endAgency(InboundEvent event, AgencyEnded ended) {
        directory.endAgency(event, ended.validTo(), refs(ended.successorIds()));
    }

    private void keepUnit(InboundEvent event, UnitEstablished unit) {
        directory.keep(
                event,
                new AdministrativeUnit(
                        unit.code(),
                        unit.kind(),
                        unit.parent(),
                        unit.validFrom(),
                        unit.validTo(),
                        successors(unit.successors())));
    }

    private void endUnit(InboundEvent event, UnitEnded ended) {
        directory.endUnit(event, ended.validTo(), successors(ended.successors()));
    }

    private void keepCompetence(InboundEvent event, CompetenceAssigned row) {
        directory.keep(
                event,
                new Competence(
                        row.competenceId(),
                        row.power(),
                        row.agencyKind(),
                        Level.valueOf(row.level()),
                        row.unitCode(),
                        row.projectClass(),
                        row.validFrom(),
                        row.validTo()));
    }

    private static List<UnitSuccessor> successors(@Nullable List<Succession> successions) {
        return successions == null
                ? List.of()
                : successions.stream().map(Succession::toSuccessor).toList();
    }

    private static List<AgencyRef> refs(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(AgencyRef::new).toList();
    }
}
