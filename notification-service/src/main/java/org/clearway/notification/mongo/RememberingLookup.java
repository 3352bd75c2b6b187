package org.clearway.notification.mongo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.clearway.notification.application.Lookup;
import org.clearway.notification.domain.Known;

/** Reads each copy once: the alerts of a batch have the same directive, tasks and superiors. */
final class RememberingLookup implements Lookup {
    private final MongoDirectory directory;
    private final Map<String, Optional<?>> read = new ConcurrentHashMap<>();

    RememberingLookup(MongoDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Known.Agency> agency(String id) {
        return once("agency/" + id, () -> directory.agency(id));
    }

    @Override
    public Optional<Known.Directive> directive(String id) {
        return once("directive/" + id, () -> directory.directive(id));
    }

    @Override
    public Optional<Known.Task> task(String directiveId, String code) {
        return once("task/" + directiveId + "/" + code, () -> directory.task(directiveId, code));
    }

    @Override
    public Optional<Known.Project> project(String id) {
        return once("project/" + id, () -> directory.project(id));
    }

    @Override
    public Optional<Known.Milestone> milestone(String projectId, String milestoneId) {
        return once("milestone/" + projectId + "/" + milestoneId, () -> directory.milestone(projectId, milestoneId));
    }

    @Override
    public Optional<Known.Clearance> clearance(String id) {
        return once("clearance/" + id, () -> directory.clearance(id));
    }

    @Override
    public Optional<Known.Plan> plan(String id) {
        return once("plan/" + id, () -> directory.plan(id));
    }

    @SuppressWarnings("unchecked") // each key begins with the kind of what is kept under it
    private <K> Optional<K> once(String key, Supplier<Optional<K>> reading) {
        Optional<?> known = read.get(key);
        if (known == null) {
            known = reading.get();
            read.put(key, known);
        }
        return (Optional<K>) known;
    }
}
