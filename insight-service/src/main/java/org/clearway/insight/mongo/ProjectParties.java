package org.clearway.insight.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.clearway.insight.domain.ForeignFact;
import org.clearway.insight.domain.ProjectFact.MilestoneScheduled;
import org.clearway.insight.domain.ProjectFact.ProjectRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose project it is: the owner, and those who lead a milestone of it or answer for one. They see all of it. */
@Component
class ProjectParties {
    private static final String AGENCIES = "agencies";
    private final MongoCollection<Document> parties;

    ProjectParties(MongoDatabase database) {
        parties = database.getCollection("parties");
    }

    void createIndexes() {
        parties.createIndex(Indexes.ascending(AGENCIES));
    }

    /** Adding to a set: twice or out of order makes no difference. */
    void learn(@Nullable ForeignFact fact) {
        switch (fact) {
            case ProjectRegistered r -> add(r.projectId(), Stream.of(r.ownerAgency()));
            case MilestoneScheduled s -> add(s.projectId(), Stream.of(s.leadAgency(), s.superiorAgency()));
            case null, default -> {}
        }
    }

    private void add(String projectId, Stream<@Nullable String> agencies) {
        List<String> known =
                agencies.filter(Objects::nonNull).map(String::valueOf).toList();
        if (!known.isEmpty()) {
            parties.updateOne(
                    eq("_id", projectId), Updates.addEachToSet(AGENCIES, known), new UpdateOptions().upsert(true));
        }
    }

    Collection<String> projectsOf(String agency) {
        return parties.find(eq(AGENCIES, agency)).map(d -> d.getString("_id")).into(new ArrayList<>());
    }
}
