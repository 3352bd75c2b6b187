package org.clearway.project.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A directive and its tasks.
 *
 * @param registeredBy the agency whose clerk entered it
 * @param tasks in the order of the text
 */
public record Directive(
        DirectiveId id, DirectiveHeader header, AgencyId registeredBy, List<Recipient> recipients, List<Task> tasks) {
    public Directive {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(header, "header");
        recipients = List.copyOf(recipients);
        tasks = List.copyOf(tasks);
    }

    /** The task with this code. */
    public Task task(TaskCode code) {
        return tasks.stream()
                .filter(task -> task.charge().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProjectRefused(new Refusal.UnknownTask(code)));
    }

    /** May this agency know of it: it issued, entered, gets, leads or takes part. */
    public boolean concerns(AgencyId agency) {
        return concerned().contains(agency.value());
    }

    /** Every agency that may know of it. */
    public SortedSet<String> concerned() {
        SortedSet<String> ids = new TreeSet<>();
        ids.add(registeredBy.value());
        issuers().forEach(issuer -> ids.add(issuer.value()));
        recipients.forEach(recipient -> ids.add(recipient.agency().value()));
        for (Task task : tasks) {
            task.charge().leads().forEach(lead -> ids.add(lead.value()));
            task.charge().partners().forEach(partner -> ids.add(partner.value()));
        }
        return ids;
    }

    /** Who directs: the issuer, and the body for which it was signed. */
    public List<AgencyId> issuers() {
        AgencyId behalf = header.onBehalfOf();
        return behalf == null ? List.of(header.issuer()) : List.of(header.issuer(), behalf);
    }

    Directive with(TaskCode code, UnaryOperator<Task> change) {
        List<Task> changed = tasks.stream()
                .map(task -> task.charge().code().equals(code) ? change.apply(task) : task)
                .toList();
        return new Directive(id, header, registeredBy, recipients, changed);
    }

    Directive plus(Task task) {
        List<Task> more = new ArrayList<>(tasks);
        more.add(task);
        return new Directive(id, header, registeredBy, recipients, more);
    }
}
