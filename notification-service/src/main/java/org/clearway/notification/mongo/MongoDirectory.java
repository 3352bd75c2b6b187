package org.clearway.notification.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.clearway.eventing.Copies;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.notification.application.Directory;
import org.clearway.notification.application.Lookup;
import org.clearway.notification.domain.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Own copies: one document per source subject, with what is known of it ({@code self}) and of its parts (tasks of a
 * directive, milestones of a project) as JSON.
 */
@Component
class MongoDirectory implements Directory {
    private static final String SELF = "self";
    private static final String PARTS = "parts";

    private final FactMapper mapper;
    private final Copies agencies;
    private final Copies directives;
    private final Copies projects;
    private final Copies clearances;
    private final Copies plans;

    MongoDirectory(MongoDatabase database, FactMapper mapper) {
        this.mapper = mapper;
        agencies = new Copies(database, "agencies");
        directives = new Copies(database, "directives");
        projects = new Copies(database, "projects");
        clearances = new Copies(database, "clearances");
        plans = new Copies(database, "plans");
    }

    @Override
    public void learn(InboundEvent event, Known known) {
        switch (known) {
            case Known.Agency agency -> self(agencies, event, agency);
            case Known.Directive directive -> self(directives, event, directive);
            case Known.Task task -> part(directives, event, task.taskCode(), task);
            case Known.Project project -> self(projects, event, project);
            case Known.Milestone milestone -> part(projects, event, milestone.milestoneId(), milestone);
            case Known.Clearance clearance -> self(clearances, event, clearance);
            case Known.Plan plan -> self(plans, event, plan);
        }
    }

    @Override
    public Lookup lookup() {
        return new RememberingLookup(this);
    }

    Optional<Known.Agency> agency(String id) {
        return self(agencies, id, Known.Agency.class);
    }

    Optional<Known.Directive> directive(String id) {
        return self(directives, id, Known.Directive.class);
    }

    Optional<Known.Task> task(String directiveId, String code) {
        return part(directives, directiveId, code, Known.Task.class);
    }

    Optional<Known.Project> project(String id) {
        return self(projects, id, Known.Project.class);
    }

    Optional<Known.Milestone> milestone(String projectId, String milestoneId) {
        return part(projects, projectId, milestoneId, Known.Milestone.class);
    }

    Optional<Known.Clearance> clearance(String id) {
        return self(clearances, id, Known.Clearance.class);
    }

    Optional<Known.Plan> plan(String id) {
        return self(plans, id, Known.Plan.class);
    }

    private void self(Copies copies, InboundEvent event, Known known) {
        copies.apply(event, before -> orNew(before).append(SELF, mapper.write(known)));
    }

    private void part(Copies copies, InboundEvent event, String key, Known known) {
        copies.apply(event, before -> {
            Document copy = orNew(before);
            Document parts = copy.get(PARTS, new Document());
            parts.put(fieldName(key), mapper.write(known));
            return copy.append(PARTS, parts);
        });
    }

    private <K> Optional<K> self(Copies copies, String id, Class<K> type) {
        return copies.find(id)
                .flatMap(copy -> Optional.ofNullable(copy.getString(SELF)))
                .map(json -> mapper.read(json, type));
    }

    private <K> Optional<K> part(Copies copies, String id, String key, Class<K> type) {
        return copies.find(id)
                .flatMap(copy -> Optional.ofNullable(copy.get(PARTS, Document.class)))
                .flatMap(parts -> Optional.ofNullable(parts.getString(fieldName(key))))
                .map(json -> mapper.read(json, type));
    }

    private static Document orNew(@Nullable Document before) {
        return before == null ? new Document() : before;
    }

    /** Task codes have dots, which a field name of a document should not. */
    private static String fieldName(String key) {
        return key.replace('.', '_').replace('$', '_');
    }
}
