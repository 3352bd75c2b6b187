package org.clearway.insight.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.application.NamingAgencies;
import org.clearway.insight.domain.Wording;
import org.springframework.stereotype.Component;

/** Names of agencies, for people who read. */
@Component
class AgencyNames implements NamingAgencies, DerivedView {
    private static final String REGISTERED = "agency.registered.v1";
    private final MongoCollection<Document> names;
    private final Map<String, Wording> cache = new ConcurrentHashMap<>();

    AgencyNames(MongoDatabase database) {
        names = database.getCollection("agencyNames");
    }

    /** An agency is registered once, so there is no older or newer name to tell apart. */
    @Override
    public void learn(InboundEvent event, Map<?, ?> data) {
        if (event.type().equals(REGISTERED)
                && data.get("nameVi") instanceof String vi
                && data.get("nameEn") instanceof String en) {
            Document name =
                    new Document("_id", event.subject()).append("vi", vi).append("en", en);
            names.replaceOne(Filters.eq("_id", event.subject()), name, new ReplaceOptions().upsert(true));
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
