package org.clearway.notification.application;

import java.util.List;
import java.util.Optional;
import org.clearway.notification.domain.Known;

/** Knows what it was given. */
final class KnownLookup implements Lookup {
    private final List<Known> known;

    KnownLookup(Known... known) {
        this.known = List.of(known);
    }

    private <K extends Known> Optional<K> find(Class<K> type) {
        return known.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Override
    public Optional<Known.Agency> agency(String id) {
        return known.stream()
                .filter(Known.Agency.class::isInstance)
                .map(Known.Agency.class::cast)
                .filter(agency -> agency.agencyId().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Known.Directive> directive(String id) {
        return find(Known.Directive.class).filter(it -> it.directiveId().equals(id));
    }

    @Override
    public Optional<Known.Task> task(String directiveId, String code) {
        return find(Known.Task.class).filter(it -> it.taskCode().equals(code));
    }

    @Override
    public Optional<Known.Project> project(String id) {
        return find(Known.Project.class).filter(it -> it.projectId().equals(id));
    }

    @Override
    public Optional<Known.Milestone> milestone(String projectId, String milestoneId) {
        return find(Known.Milestone.class).filter(it -> it.milestoneId().equals(milestoneId));
    }

    @Override
    public Optional<Known.Clearance> clearance(String id) {
        return find(Known.Clearance.class).filter(it -> it.clearanceId().equals(id));
    }

    @Override
    public Optional<Known.Plan> plan(String id) {
        return find(Known.Plan.class).filter(it -> it.planId().equals(id));
    }
}
