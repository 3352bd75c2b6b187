package org.clearway.insight.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.clearway.insight.application.NamingAgencies;
import org.clearway.insight.domain.Wording;
import org.springframework.stereotype.Component;

/** Names of agencies, for people who read. */
@Component
class AgencyNames implements NamingAgencies {
    private static final String REGISTERED = "agency.registered.v1";
    private final MongoCollection<Document> names;
    private final Map<String, Wording> cache = new ConcurrentHashMap<>();

    AgencyNames(MongoDatabase database) {
        names = database.getCollection("agencyNames");
    }

    /** An agency is registered once, so there is no older or newer name to tell apart. */
    void learn(String type, String agencyId, Map<?, ?> data) {
        if (type.equals(REGISTERED)) {
            Document name = new Document("_id", agencyId)
                    .append("vi", data.get("nameVi"))
                    .append("en", data.get("nameEn"));
            names.replaceOne(Filters.eq("_id", agencyId), name, new ReplaceOptions().upsert(true));
        }
    }

    @Override
    public Optional<Wording> name(String agencyId) {
        Wording known = cache.get(agencyId);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Wording> read = Optional.ofNullable(
                        names.find(Filters.eq("_id", agencyId)).first())
                .map(document -> new Wording(document.getString("vi"), document.getString("en")));
        read.ifPresent(name -> cache.put(agencyId, name));
        return read;
    }
}
